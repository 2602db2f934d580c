package daybrief.text;

import java.util.Set;

/** The words of a language that say nothing about what a text is about. */
public final class StopWords {
    /** Languages whose words change their endings so much that a cut word says more than a whole one. */
    static final Set<String> RICH_ENDINGS = Set.of("cs", "sk", "bg", "be", "kk", "ky", "sr", "hr", "sl", "lt", "lv");

    private static final WordLists LISTS = WordLists.read("stopwords.txt");

    private final Set<String> words;

    private StopWords(Set<String> words) {
        this.words = words;
    }

    /** The list of a language; an empty one where we have none. */
    public static StopWords of(String language) {
        return new StopWords(LISTS.of(language));
    }

    /** True for a lower-case stop word. */
    public boolean contains(String word) {
        return words.contains(word);
    }

    static Set<String> languages() {
        return LISTS.keys();
    }

    /** The words of a list, to be looked up together with others. */
    public static Set<String> list(String language) {
        return LISTS.of(language);
    }
}
