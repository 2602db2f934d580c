package daybrief.delivery;

/** What goes first when not everything can go at once; stored as its ordinal. */
public enum Priority {
    /** To somebody who has just done something and waits. */
    ANSWER,
    BROADCAST
}
