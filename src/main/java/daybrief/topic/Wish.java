package daybrief.topic;

import daybrief.text.Words;
import java.util.List;
import java.util.Locale;

/**
 * What one reader follows in words of their own, such as {@code Central Asia} or {@code ferry, "sea wall" +Orra -football}. Commas
 * part alternatives; the words of one stand close together, in any order and with any endings; words in quotation marks stand in
 * just that order. What begins with + has to stand in the article as well, what begins with - must not. Linear in the text.
 */
public final class Wish {

    private static final int LONGEST = 60;
    private static final int OPENING = 60;

    private final String words;
    private final WishTerms terms;

    private Wish(String words) {
        this.words = words;
        this.terms = WishTerms.of(words);
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

    /** What to search for, so that every article that meets the wish is among what is found: each alternative by itself. */
    public List<String> searches() {
        return terms.alternatives().stream()
                .map(alternative -> String.join(" ", alternative.words()))
                .toList();
    }

    /** False when, in that language, a wish or one of its alternatives has none but words that stand everywhere, such as "the". */
    public boolean saysSomething(String language) {
        return !terms.alternatives().isEmpty()
                && terms.alternatives().stream()
                        .allMatch(alternative -> alternative.words().stream()
                                .anyMatch(part -> !Words.content(part, language).isEmpty()));
    }

    /** 1 in the title, 0.7 in the opening, 0.4 further down, 0 when the text does not meet the wish. */
    public double score(String title, String text, String language) {
        List<List<String>> parts = List.of(Words.content(title, language), Words.content(text, language));
        if (!allowed(parts, language)) {
            return 0;
        }
        int place = terms.alternatives().stream()
                .mapToInt(alternative -> alternative.place(parts, language))
                .filter(found -> found >= 0)
                .min()
                .orElse(-1);
        return place < 0 ? 0 : place == 0 ? 1 : place <= OPENING ? 0.7 : 0.4;
    }

    private boolean allowed(List<List<String>> parts, String language) {
        return terms.musts().stream().allMatch(must -> stands(must, parts, language))
                && terms.nots().stream().noneMatch(not -> stands(not, parts, language));
    }

    private static boolean stands(String phrase, List<List<String>> parts, String language) {
        return new WishTerms.Alternative(List.of(), List.of(phrase)).place(parts, language) >= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wish wish && wish.words.equalsIgnoreCase(words);
    }

    @Override
    public int hashCode() {
        return words.toLowerCase(Locale.ROOT).hashCode();
    }

    @Override
    public String toString() {
        return words;
    }
}
