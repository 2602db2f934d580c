package daybrief.summary.lexicon;

import daybrief.text.Passage;
import daybrief.text.Stems;
import daybrief.text.StopWords;
import daybrief.text.WordLists;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that is known of the words of one language, found with one look at each word: its lower-case form, its stem, what the word lists
 * say of it. What pages say about themselves is known in every language at once; of a language without lists nothing else.
 */
public final class Lexicon {
    private static final WordLists LISTS = WordLists.read(Lexicon.class, "leaning.txt");
    private static final WordLists SENSITIVE = WordLists.read(Lexicon.class, "sensitive.txt");
    private static final WordLists PAGES = WordLists.read(Lexicon.class, "boilerplate.txt");
    private static final Map<String, Lexicon> KNOWN = new ConcurrentHashMap<>();

    private static final int LONGEST_KEPT = 30;
    private static final int MOST_KEPT = 20_000;
    private static final int CUT = 6;

    /** In lower case. */
    private final Map<String, Entry> entries = new HashMap<>();

    /** As texts had them: words come again from text to text. */
    private final WordTable words = new WordTable();

    private final Stems stems;
    private final boolean english;

    private Lexicon(String language) {
        english = language.equals("en");
        stems = new Stems(language);
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

    /** What the lists say of a word: its kinds, and the phrases that it opens. */
    public static final class Entry {
        static final Entry UNKNOWN = new Entry();

        private final List<Phrase> phrases = new ArrayList<>(0);
        private Kind.Several kinds = Kind.Several.NONE;
        private Kind.Several any = Kind.Several.NONE;

        public Kind.Several kinds() {
            return kinds;
        }

        /** Its kinds, and those of the phrases that it opens. */
        public Kind.Several any() {
            return any;
        }

        List<Phrase> phrases() {
            return phrases;
        }
    }

    public static Lexicon of(String language) {
        return KNOWN.computeIfAbsent(language, Lexicon::new);
    }

    /** What is known of the words that stand at those places of a text. */
    public List<Word> words(String text, List<Passage> places) {
        Word[] found = new Word[places.size()];
        boolean complete = true;
        for (int i = 0; i < found.length; i++) {
            Word word = words.find(text, places.get(i).start(), places.get(i).end());
            found[i] = word == null ? Word.NONE : word;
            complete &= word != null;
        }
        return Arrays.asList(complete ? found : learnt(text, places, found));
    }

    private synchronized Word[] learnt(String text, List<Passage> places, Word[] found) {
        for (int i = 0; i < found.length; i++) {
            if (found[i].form().isEmpty()) {
                found[i] = learnt(text, places.get(i));
            }
        }
        return found;
    }

    private Word learnt(String text, Passage place) {
        Word known = words.find(text, place.start(), place.end());
        Word word = known == null ? made(place.of(text)) : known;
        if (known == null && place.length() <= LONGEST_KEPT && words.size() < MOST_KEPT) {
            words.add(word);
        }
        return word;
    }

    private Word made(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        boolean figure = Character.isDigit(lower.charAt(0));
        Entry entry = entries.getOrDefault(lower, Entry.UNKNOWN);
        return new Word(form, lower, stems.of(lower), noun(lower), capital, figure, entry);
    }

    /** Of a language that we do not know better, the beginning. */
    private String noun(String word) {
        if (!english) {
            return word.length() > CUT ? word.substring(0, CUT) : word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private void addAll(Kind kind, Set<String> entries) {
        entries.forEach(entry -> add(kind, entry));
    }

    private void add(Kind kind, String entry) {
        StringTokenizer parts = new StringTokenizer(entry, "_'’");
        Entry opened = entries.computeIfAbsent(parts.nextToken(), unknown -> new Entry());
        opened.any = opened.any.with(kind);
        if (!parts.hasMoreTokens()) {
            opened.kinds = opened.kinds.with(kind);
        } else {
            opened.phrases.add(phrase(kind, parts));
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
