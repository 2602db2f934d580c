package daybrief.digest.excerpt;

import daybrief.article.Article;
import daybrief.story.Headline;
import daybrief.summary.Budget;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which of several reports tells a story. Of those whose opening finds room it is the one whose opening says most of what the others
 * and the headline say, and names most of what all of them are about: so an opening that plays with words stands back behind one
 * that tells.
 */
public final class Following {
    /** So many sentences are taken from the report that is followed. */
    public static final int SENTENCES = 2;

    private static final int HEAD = 400;
    private static final double NEWER = 0.2;
    private static final double HEADED = 0.1;
    private static final double NAMING = 0.4;

    /** An opening of fewer words tells nothing alone, unless it says what the headline says. */
    private static final int TELLING = 14;

    /** What exceeds the allowance, because no less is a sentence, stands back behind what does not. */
    private static final double TOO_LONG = 2;

    /** A figure that another report has otherwise by now. */
    private static final double OVERTAKEN = 0.3;

    /** Its own opening is taken back: it speaks first only where nobody else does. */
    private static final double CUT = 3;

    private final Excerpts excerpts;
    private final Quota quota;
    private final Predicate<Taken> overtaken;

    /** @param overtaken whether a later report has a figure of the sentence otherwise */
    public Following(Excerpts excerpts, Quota quota, Predicate<Taken> overtaken) {
        this.excerpts = excerpts;
        this.quota = quota;
        this.overtaken = overtaken;
    }

    /**
     * The report and what is taken from it.
     *
     * @param opens whether that begins with its opening, or is the one sentence that says most
     */
    public record Followed(Article report, List<Taken> taken, boolean opens) {}

    /** @param reports in order of time */
    public Followed of(List<Article> reports, Headline headline, Budget budget) {
        List<Followed> all = reports.stream()
                .map(report -> opening(report, headline, budget))
                .toList();
        Map<String, Integer> shared = shared(reports, headline);
        return all.stream()
                .filter(Followed::opens)
                .max(Comparator.comparingDouble(followed -> worth(followed, reports, headline)
                        + NAMING * naming(followed.taken().get(0), shared)))
                .orElse(all.get(all.size() - 1));
    }

    /** The opening and what follows, as far as it may be quoted; if that leaves a few words only, the one sentence that says most. */
    private Followed opening(Article report, Headline headline, Budget budget) {
        List<Taken> permitted = new ArrayList<>();
        for (Taken each : excerpts.of(List.of(report), budget)) {
            if (permitted.isEmpty() || quota.permits(permitted, each)) {
                permitted.add(each);
            }
        }
        if (Taken.words(permitted) < TELLING) {
            List<Taken> more = excerpts.without((article, sentence) -> Words.count(sentence) < TELLING)
                    .of(List.of(report), Budget.atMost(1, budget.words()));
            if (saysMore(more, permitted, headline)) {
                return new Followed(report, more, true);
            }
        }
        return new Followed(report, permitted, !permitted.isEmpty() && excerpts.opens(permitted.get(0)));
    }

    private static boolean saysMore(List<Taken> more, List<Taken> permitted, Headline headline) {
        return !more.isEmpty() && said(more, headline) > said(permitted, headline);
    }

    /** How much of the headline stands in the sentences. */
    private static double said(List<Taken> taken, Headline headline) {
        if (taken.isEmpty()) {
            return -1;
        }
        String language = taken.get(0).article().language();
        return share(
                Words.contentSet(headline.text(), language),
                Words.contentSet(String.join("\n", Taken.texts(taken)), language));
    }

    private double worth(Followed followed, List<Article> reports, Headline headline) {
        Article report = followed.report();
        Set<String> said = new HashSet<>(Words.contentSet(headline.text(), report.language()));
        reports.stream()
                .filter(other -> !other.equals(report))
                .forEach(other -> said.addAll(Words.contentSet(other.text(), other.language())));
        double newer = (double) (reports.indexOf(report) + 1) / reports.size();
        double headed = report.id().equals(headline.article()) ? HEADED : 0;
        Taken opening = followed.taken().get(0);
        double against = (quota.permits(List.of(), opening) ? 0 : TOO_LONG)
                + (overtaken.test(opening) ? OVERTAKEN : 0)
                + (excerpts.isCut(report) ? CUT : 0);
        return share(Words.contentSet(opening.text(), report.language()), said) + NEWER * newer + headed - against;
    }

    /** The words that more than one report has in title or opening, or the headline has, with how many. */
    private static Map<String, Integer> shared(List<Article> reports, Headline headline) {
        Map<String, Integer> holders = new HashMap<>();
        for (Article report : reports) {
            String text = report.text();
            String head = text.substring(0, Math.min(HEAD, text.length()));
            Words.contentSet(report.title() + "\n" + head, report.language())
                    .forEach(word -> holders.merge(word, 1, Integer::sum));
        }
        Set<String> headed = Words.contentSet(headline.text(), reports.get(0).language());
        holders.entrySet().removeIf(word -> word.getValue() < 2 && !headed.contains(word.getKey()));
        return holders;
    }

    /** The share of those words, by their holders, that the sentence has. */
    private static double naming(Taken opening, Map<String, Integer> shared) {
        Set<String> words = Words.contentSet(opening.text(), opening.article().language());
        double all = shared.values().stream().mapToInt(count -> count).sum();
        double named = shared.entrySet().stream()
                .filter(word -> words.contains(word.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        return all == 0 ? 0 : named / all;
    }

    private static double share(Set<String> words, Set<String> known) {
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(known::contains).count() / words.size();
    }
}
