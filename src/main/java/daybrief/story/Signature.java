package daybrief.story;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.text.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What grouping remembers of an article: its terms with their frequencies (dampened, the title and the opening counting more, names
 * more still), the names of its opening, and the stages of a contest it speaks of.
 */
record Signature(
        ArticleId article,
        String language,
        Instant when,
        Kind kind,
        Terms terms,
        Set<String> names,
        Set<String> stages) {

    private static final int OPENING = 350;
    private static final int NAMING = 200;
    private static final int READ = 2_400;
    private static final double TITLE = 2;
    private static final double LEAD = 0.5;
    private static final double NAME = 1.6;
    private static final int LONGEST_TERM = 24;

    /** A capital within a sentence: behind a small letter, a comma or a digit. */
    private static final Pattern INNER_NAME =
            Pattern.compile("(?<=[\\p{Ll}\\d,;] )\\p{Lu}[\\p{L}\\p{M}]+(?:[ -]\\p{Lu}[\\p{L}\\p{M}]+)*");

    /** @param pool as in {@link Terms#of} */
    static Signature of(Article article, UnaryOperator<String> pool) {
        String language = article.language();
        String text = head(article.text(), READ);
        Map<String, Double> counts = new HashMap<>();
        count(counts, Words.content(text, language), 1);
        count(counts, Words.content(article.title(), language), TITLE);
        String opening = head(text, OPENING);
        count(counts, Words.content(opening, language), LEAD);
        Set<String> names = names(text, language);
        counts.replaceAll((term, count) -> (1 + Math.log(count)) * (names.contains(term) ? NAME : 1));
        Set<String> inOpening = new HashSet<>(Words.content(article.title() + " " + head(text, NAMING), language));
        inOpening.retainAll(names);
        return new Signature(
                article.id(),
                language,
                article.when(),
                article.kind(),
                Terms.of(counts, pool),
                Set.copyOf(inOpening),
                Stages.of(article.title() + ". " + opening));
    }

    private static void count(Map<String, Double> counts, List<String> terms, double each) {
        for (String term : terms) {
            counts.merge(term.length() > LONGEST_TERM ? term.substring(0, LONGEST_TERM) : term, each, Double::sum);
        }
    }

    private static Set<String> names(String text, String language) {
        String names =
                INNER_NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
        return Words.contentSet(names, language);
    }

    private static String head(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
