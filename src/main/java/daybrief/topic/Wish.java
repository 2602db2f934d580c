package daybrief.topic;

import daybrief.text.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that one reader follows, such as {@code Central Asia}. A text meets a wish when all its words stand close together, in any
 * order and with any endings.
 */
public final class Wish {

    private static final int LONGEST = 60;
    private static final int OPENING = 60;
    private static final int APART = 2;

    private final String words;

    private Wish(String words) {
        this.words = words;
    }

    /** White space is made single; more than 60 characters are no wish. */
    public static Wish of(String words) {
        String single = words.strip().replaceAll("\\s+", " ");
        if (single.isEmpty() || single.length() > LONGEST) {
            throw new IllegalArgumentException("A wish has 1 to " + LONGEST + " characters, not " + single.length());
        }
        return new Wish(single);
    }

    public String words() {
        return words;
    }

    /** 1 in the title, 0.7 in the opening, 0.4 further down, 0 when the text does not meet the wish. */
    public double score(String title, String text, String language) {
        List<String> wanted = Words.content(words, language);
        if (wanted.isEmpty()) {
            return 0;
        }
        if (place(wanted, Words.content(title, language)) >= 0) {
            return 1;
        }
        int place = place(wanted, Words.content(text, language));
        return place < 0 ? 0 : place < OPENING ? 0.7 : 0.4;
    }

    /** Where all wanted words first stand within a window little longer than the wish; -1 if nowhere. */
    private static int place(List<String> wanted, List<String> text) {
        Set<String> distinct = new HashSet<>(wanted);
        int window = wanted.size() == 1 ? 1 : wanted.size() + APART;
        for (int start = 0; start < text.size(); start++) {
            List<String> near = text.subList(start, Math.min(text.size(), start + window));
            if (distinct.contains(near.get(0)) && new HashSet<>(near).containsAll(distinct)) {
                return start;
            }
        }
        return -1;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wish wish && wish.words.equalsIgnoreCase(words);
    }

    @Override
    public int hashCode() {
        return words.toLowerCase(java.util.Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
