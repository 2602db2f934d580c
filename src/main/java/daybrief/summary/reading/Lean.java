package daybrief.summary.reading;

/** What a sentence needs beside it to be understood. */
public enum Lean {
    /** Nothing. */
    STANDS,
    /** Someone named before: its pronoun has no antecedent in the sentence itself. */
    ON_PERSON,
    /** The sentence before it: it points back with "they", "this", "the move". */
    ON_PREVIOUS,
    /** More than printing can supply: a connective, half a quotation, a speaker named elsewhere. */
    ON_ALL
}
