package daybrief.article;

import daybrief.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells an article about what was asked from one that only mentions it ("flood": a race whose finish was "flooded by fans"). A word
 * is the article's matter where it stands in the title or the opening, or comes again; an article is about the words when at least
 * half of those that it holds are its matter.
 */
final class Subject {
    private static final String BORDER = "(?<![\\p{L}\\p{M}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{M}\\p{N}])";
    private static final int OPENING = 300;
    /** What stands farther behind is no longer looked at. */
    private static final int READ = 20_000;

    private final List<Word> words;

    /**
     * One word that was typed.
     *
     * @param itself as it was typed
     */
    private record Word(Pattern beginning, Pattern itself) {}

    private Subject(List<Word> words) {
        this.words = words;
    }

    /** @param typed by a person */
    static Subject of(String typed) {
        return new Subject(Query.terms(typed).stream().map(Subject::word).toList());
    }

    /** In languages with rich endings the beginning is the word. */
    private static Word word(Term term) {
        String itself = plain(term.words());
        Pattern beginning = Pattern.compile(
                BORDER + Pattern.quote(term.beginning().map(Subject::plain).orElse(itself)));
        boolean plain = itself.chars().allMatch(c -> c < 128);
        return new Word(beginning, plain ? Pattern.compile(BORDER + Pattern.quote(itself) + END) : beginning);
    }

    private static String plain(String text) {
        return Words.fold(text.toLowerCase(Locale.ROOT));
    }

    Hit.Bearing bearing(Article article) {
        String title = plain(article.title());
        String text =
                plain(article.text().substring(0, Math.min(READ, article.text().length())));
        int held = 0;
        int matter = 0;
        for (Word word : words) {
            boolean named = word.beginning().matcher(title).find();
            Matcher found = word.beginning().matcher(text);
            boolean holds = found.find();
            boolean weighs = named || (holds && (found.start() < OPENING || found.find()));
            held += named || holds ? 1 : 0;
            matter += weighs ? 1 : 0;
        }
        if (matter * 2 >= held) { // none held: the search has found it by other means
            return Hit.Bearing.ABOUT;
        }
        return words.stream().anyMatch(word -> word.itself().matcher(text).find())
                ? Hit.Bearing.NAMES
                : Hit.Bearing.TOUCHES;
    }
}
