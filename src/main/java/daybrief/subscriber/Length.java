package daybrief.subscriber;

/** How much an edition holds at the most. */
public enum Length {
    SHORT(4, 150),
    NORMAL(8, 350),
    LONG(15, 900);

    private final int stories;
    private final int words;

    Length(int stories, int words) {
        this.stories = stories;
        this.words = words;
    }

    public int stories() {
        return stories;
    }

    public int words() {
        return words;
    }
}
