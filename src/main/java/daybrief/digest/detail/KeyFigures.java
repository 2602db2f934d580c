package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.digest.print.Details.FactKind;
import daybrief.fact.Quantity;
import daybrief.story.Story;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The figures of a story that most independent reports share, each with the words that say what it counts; the newest for each thing. */
final class KeyFigures {
    private static final int NUMBERS = 3;
    private static final double MANY = 10;
    private static final int EXPLAINED = 4;

    /** Two words, such as "eleven members", do not say of what. */
    private static final int NAMED = 3;

    private final Accounts accounts;
    private final Story story;
    private final List<Article> reports;
    private final Set<String> disputed;
    private final Overtaken overtaken;

    private record Figure(Article article, Quantity quantity, double worth) {}

    KeyFigures(Accounts accounts, Story story, List<Article> reports, Set<String> disputed) {
        this.accounts = accounts;
        this.story = story;
        this.reports = reports;
        this.disputed = disputed;
        this.overtaken = new Overtaken(accounts, story);
    }

    List<Saying> all() {
        List<Figure> figures = new ArrayList<>();
        for (Article report : reports) {
            for (Quantity quantity : accounts.of(report).facts().quantities()) {
                boolean stands = overtaken.of(List.of(quantity), report).isEmpty();
                if (isTelling(quantity) && stands && !disputed.contains(quantity.what())) {
                    figures.add(new Figure(report, quantity, 0));
                }
            }
        }
        List<Figure> chosen = new ArrayList<>();
        newestFirst(figures).stream()
                .map(figure -> new Figure(figure.article(), figure.quantity(), worth(figure, figures)))
                .sorted(Comparator.comparingDouble(Figure::worth).reversed())
                .forEach(figure -> choose(figure, chosen));
        return chosen.stream()
                .map(figure -> new Saying(
                        figure.article(),
                        FactKind.NUMBER,
                        figure.quantity().mention(),
                        figure.quantity().asOf().orElse(explained(figure.quantity()))))
                .toList();
    }

    /** What a bare figure measures: "2.4 billion crowns — offer". */
    private static String explained(Quantity quantity) {
        boolean bare = Words.count(quantity.mention().text()) < EXPLAINED;
        return bare && !quantity.counted().unit().isEmpty() ? quantity.what() : "";
    }

    private static List<Figure> newestFirst(List<Figure> figures) {
        List<Figure> sorted = new ArrayList<>(figures);
        sorted.sort(
                Comparator.comparing((Figure figure) -> figure.article().when()).reversed());
        return sorted;
    }

    /** Of a bare percentage nobody knows what it is a part of. */
    private static boolean isTelling(Quantity quantity) {
        boolean kind = !quantity.counted().kind().isEmpty();
        boolean much =
                quantity.amount().value() >= MANY || !quantity.counted().unit().isEmpty();
        int words = Words.count(quantity.mention().text());
        boolean about = quantity.amount().low() < quantity.amount().value();
        boolean named = words >= (quantity.counted().unit().isEmpty() ? NAMED + (about ? 1 : 0) : EXPLAINED);
        return quantity.isCurrent() && quantity.isTelling() && (kind || (much && named));
    }

    /** How many reports say so, whether it stands early, and whether it is new. */
    private double worth(Figure figure, List<Figure> all) {
        Set<Article> agreeing = new HashSet<>();
        for (Figure other : all) {
            if (other.quantity().counted().isSame(figure.quantity().counted())
                    && other.quantity().amount().agrees(figure.quantity().amount())) {
                agreeing.add(other.article());
            }
        }
        double kind = figure.quantity().counted().kind().isEmpty() ? 0 : 1;
        double early = 1 / (1 + figure.quantity().mention().start() / 300.0);
        double recent = (reports.indexOf(figure.article()) + 1.0) / reports.size();
        return story.independent(agreeing) + kind + early + recent;
    }

    /** One figure for each thing that is counted: an older one for the same is no fact any more. */
    private static void choose(Figure figure, List<Figure> chosen) {
        boolean known = chosen.stream().anyMatch(other -> isLike(other, figure));
        if (!known && chosen.size() < NUMBERS) {
            chosen.add(figure);
        }
    }

    private static boolean isLike(Figure first, Figure second) {
        Quantity one = first.quantity();
        Quantity other = second.quantity();
        boolean kind = one.counted().kind().equals(other.counted().kind());
        boolean group =
                !Collections.disjoint(one.counted().group(), other.counted().group());
        boolean unit = !one.counted().unit().isEmpty()
                && one.counted().unit().equals(other.counted().unit());
        boolean place =
                first.article().equals(second.article()) && one.mention().overlaps(other.mention());
        return (kind && !one.counted().kind().isEmpty()) || group || unit || place;
    }
}
