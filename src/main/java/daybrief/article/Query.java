package daybrief.article;

import daybrief.text.Languages;
import daybrief.text.Stems;
import daybrief.text.StopWords;
import daybrief.text.Words;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person typed, as terms of SQLite's FTS5. Every word is quoted, so that nothing typed is ever read as an operator;
 * what stands in a person's own quotation marks is one phrase. Stop words, and the words people ask with, are left out where
 * any other word remains.
 */
final class Query {
    private static final String ENGLISH = "en";
    private static final int MOST = 12;
    private static final int LONGEST_INPUT = 1_000;
    private static final int LONGEST_WORD = 64;
    /** A word with a stem of so many letters is also searched by its stem. */
    private static final int STEM_FROM = 4;
    /** Fewer words than this do not tell their language. */
    private static final int TELLING = 5;

    private static final String MARKS = "\"“”„«»";
    private static final Pattern PHRASE_OR_WORD =
            Pattern.compile("[" + MARKS + "]([^" + MARKS + "]{2,200})[" + MARKS + "]|([\\p{L}\\p{M}\\p{N}]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Set<String> ASKING = Set.of(
            "news",
            "latest",
            "happened",
            "happening",
            "happens",
            "today",
            "yesterday",
            "tell",
            "about",
            "know",
            "please",
            "новости",
            "новое",
            "случилось",
            "произошло",
            "происходит",
            "сегодня",
            "вчера",
            "расскажи",
            "последние");

    private final String language;
    private final StopWords own;
    private final StopWords english = StopWords.of(ENGLISH);
    private final Stems stems;

    private Query(String language) {
        this.language = language;
        own = StopWords.of(language);
        stems = new Stems(language);
    }

    /** Distinct terms in the order typed; none where nothing typed is a word. */
    static List<Term> terms(String typed) {
        String text = cut(typed, LONGEST_INPUT);
        return new Query(language(text)).parse(text);
    }

    /** A short query says little of its language, so the commonest one of its script is assumed. */
    private static String language(String text) {
        boolean cyrillic =
                text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
        String guess = cyrillic ? "ru" : ENGLISH;
        return Words.count(text) < TELLING
                ? guess
                : Languages.detect(text, Optional.of(guess)).orElse(guess);
    }

    private List<Term> parse(String text) {
        Set<Term> telling = new LinkedHashSet<>();
        Set<Term> others = new LinkedHashSet<>();
        Matcher parts = PHRASE_OR_WORD.matcher(text);
        while (parts.find() && telling.size() < MOST) {
            if (parts.group(2) == null) {
                phrase(parts.group(1)).ifPresent(telling::add);
            } else {
                (telling(parts.group(2)) ? telling : others).add(term(cut(parts.group(2), LONGEST_WORD)));
            }
        }
        return (telling.isEmpty() ? others : telling).stream().limit(MOST).toList();
    }

    private boolean telling(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !own.contains(lower) && !english.contains(lower) && !ASKING.contains(lower);
    }

    private static Optional<Term> phrase(String words) {
        List<String> found =
                WORD.matcher(words).results().map(MatchResult::group).toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Term.of(String.join(" ", found)));
    }

    /**
     * "protests" also finds "protest" and "protesters", and the other way round. The index knows English endings; a word of another
     * language is looked for by its beginning as well.
     */
    private Term term(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String stem = common(Words.fold(lower), stems.of(lower));
        return stem.length() < STEM_FROM ? Term.of(word) : new Term(word, Optional.of(stem), english(lower));
    }

    private boolean english(String word) {
        return language.equals(ENGLISH) && word.chars().allMatch(c -> c < 0x80);
    }

    /** A stem may end in a letter that the word does not have (happy, happi). */
    private static String common(String word, String stem) {
        int length = 0;
        while (length < Math.min(word.length(), stem.length()) && word.charAt(length) == stem.charAt(length)) {
            length++;
        }
        return word.substring(0, length);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
