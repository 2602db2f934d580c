package daybrief.summary.choice;

/** What can be said for or against a sentence by itself. */
enum Trait {
    BIAS,
    /** 1/(1 + news position). */
    EARLY,
    /** ln(1 + news position). */
    LATE,
    /** The same two in a document whose order is sound, else 0. */
    SOUND_EARLY,
    SOUND_LATE,
    /** Opens its document. */
    FIRST,
    /** News position over the number of sentences of its document. */
    DEPTH,
    /** LexRank, at most 5. */
    CENTRAL,
    /** Mean over its pairs of the share of other documents that hold it; of its repeats in a single text. */
    SUPPORT,
    /** 50 times the mean probability of its words. */
    FREQUENT,
    /** Mean cosine with the opening sentences of the other documents. */
    LIKE_OPENINGS,
    /** Mean LexRank of its document. */
    DOCUMENT_CENTRAL,
    QUESTION,
    FIRST_PERSON,
    /** Share of its words inside quotation marks. */
    QUOTED,
    /** Share of its words that are names, or figures. */
    NAMED,
    FIGURES,
    /** 10/words. */
    SHORT,
    /** Words/100. */
    LONG,
    /** Leans on another sentence. */
    LEANING;

    /** How many there are. */
    static final int COUNT = values().length;

    /** Where its value stands in an array of all. */
    @SuppressWarnings("EnumOrdinal") // arrays of numbers in inner loops; nothing is stored by it
    int place() {
        return ordinal();
    }
}
