package daybrief.delivery;

/** What goes first when not everything can go at once. */
public enum Priority {
    /** To somebody who has just done something and waits. */
    ANSWER(0),
    BROADCAST(1);

    private final int stored;

    Priority(int stored) {
        this.stored = stored;
    }

    public int stored() {
        return stored;
    }
}
