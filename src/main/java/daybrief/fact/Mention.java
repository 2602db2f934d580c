package daybrief.fact;

import daybrief.text.CodePoints;
import daybrief.text.Passage;

/**
 * Where a fact stands.
 *
 * @param text the words, white space collapsed
 * @param start in Unicode code points into the text that was read
 * @param end exclusive
 */
public record Mention(String text, int start, int end) {
    private static final int LONGEST = 1_000;

    /** Within one text. */
    public boolean overlaps(Mention other) {
        return start < other.end && other.start < end;
    }

    public static Mention of(String text, Passage passage, CodePoints points) {
        String words = passage.length() > LONGEST
                ? ""
                : passage.of(text).replaceAll("\\s+", " ").strip();
        return new Mention(words, points.place(passage.start()), points.place(passage.end()));
    }
}
