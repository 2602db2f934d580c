package daybrief.text;

/** A half-open stretch of a text, in UTF-16 offsets ({@link CodePoints} turns them into the places that leave the program). */
public record Passage(int start, int end) {
    public Passage {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a passage cannot run from " + start + " to " + end);
        }
    }

    public String of(String text) {
        return text.substring(start, end);
    }

    public int length() {
        return end - start;
    }
}
