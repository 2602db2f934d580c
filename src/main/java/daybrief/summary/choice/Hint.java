package daybrief.summary.choice;

/** What speaks for covering a concept: a stem, or a pair of neighbouring stems. */
enum Hint {
    BIAS,
    /** 1/(1 + first news position). */
    EARLY,
    /** Stands in more than one document. */
    SHARED,
    /** Its frequency over that of the most frequent. */
    COMMON,
    /** Share of the other documents that hold it. */
    SPREAD,
    /** Share of the documents that have it in their first two sentences. */
    OPENING,
    /** ln(times). */
    REPEATED,
    /** A name or a figure. */
    NAMED,
    /** A pair of two content words. */
    CONTENT;

    /** How many there are. */
    static final int COUNT = values().length;

    /** Where its value stands in an array of all. */
    @SuppressWarnings("EnumOrdinal") // arrays of numbers in inner loops; nothing is stored by it
    int place() {
        return ordinal();
    }
}
