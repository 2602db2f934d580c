package daybrief.fact;

/** What a figure says about the event that is told. */
public enum Standing {
    /** How it is now. */
    NOW,
    /** Of another time, or the old value of one that changed. */
    BACKGROUND,
    /** What may be, or is planned. */
    TENTATIVE,
    /** By how much something changed. */
    CHANGE,
    /** Some of those who are counted as well. */
    PART
}
