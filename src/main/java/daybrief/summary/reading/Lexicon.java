package daybrief.summary.reading;

import daybrief.text.StopWords;
import daybrief.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that the word lists say of the words of one language, found with one look at each word. What pages say about themselves is
 * known in every language at once; of a language without lists nothing else.
 */
final class Lexicon {
    private static final WordLists LISTS = WordLists.read(Lexicon.class, "leaning.txt");
    private static final WordLists SENSITIVE = WordLists.read(Lexicon.class, "sensitive.txt");
    private static final WordLists PAGES = WordLists.read(Lexicon.class, "boilerplate.txt");
    private static final Map<String, Lexicon> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, Word> words = new HashMap<>();

    private Lexicon(String language) {
        StopWords.list(language).forEach(word -> add(Kind.STOP, word));
        for (Kind kind : Kind.values()) {
            addAll(kind, LISTS.of(kind.list() + "-" + language));
            addAll(kind, SENSITIVE.of(kind.list() + "-" + language));
        }
        for (String list : PAGES.keys()) {
            Kind kind = list.startsWith("label")
                    ? Kind.LABEL
                    : list.startsWith("opening") ? Kind.OPENING : Kind.BOILERPLATE;
            addAll(kind, PAGES.of(list));
        }
    }

    /** A word of the lists: its kinds, and the phrases that it opens. */
    static final class Word {
        static final Word UNKNOWN = new Word();

        private final List<Phrase> phrases = new ArrayList<>(0);
        private Kind.Several kinds = Kind.Several.NONE;
        private Kind.Several any = Kind.Several.NONE;

        boolean is(Kind kind) {
            return kinds.has(kind);
        }

        /** Its kinds, and those of the phrases that it opens. */
        Kind.Several any() {
            return any;
        }

        List<Phrase> phrases() {
            return phrases;
        }
    }

    static Lexicon of(String language) {
        return KNOWN.computeIfAbsent(language, Lexicon::new);
    }

    /** What is known of a word in lower case. */
    Word word(String word) {
        return words.getOrDefault(word, Word.UNKNOWN);
    }

    private void addAll(Kind kind, Set<String> entries) {
        entries.forEach(entry -> add(kind, entry));
    }

    private void add(Kind kind, String entry) {
        StringTokenizer parts = new StringTokenizer(entry, "_'’");
        Word word = words.computeIfAbsent(parts.nextToken(), unknown -> new Word());
        word.any = word.any.with(kind);
        if (!parts.hasMoreTokens()) {
            word.kinds = word.kinds.with(kind);
        } else {
            word.phrases.add(phrase(kind, parts));
        }
    }

    private static Phrase phrase(Kind kind, StringTokenizer parts) {
        List<String> rest = new ArrayList<>();
        while (parts.hasMoreTokens()) {
            rest.add(parts.nextToken());
        }
        return new Phrase(kind, rest);
    }
}
