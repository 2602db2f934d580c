package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.fact.Quantity;
import daybrief.text.Sentences;
import daybrief.text.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The steps of a story, each with the report that told it first: of each report the first of its telling sentences that says
 * something new against all reports before it. A story of one step has no timeline.
 */
final class Timeline {
    private static final int MOST = 6;
    private static final int LONGEST = 40;
    private static final int LEAST = 4;
    private static final double KNOWN = 0.5;
    private static final double KNOWN_LEAD = 0.65;

    /** Shortly after a step others tell the same in other words. */
    private static final double KNOWN_SOON = 0.3;

    private static final Duration SOON = Duration.ofHours(3);

    private final Accounts accounts;
    private final Function<Article, List<String>> telling;
    private final List<Article> reports;
    private final List<Set<String>> said = new ArrayList<>();
    private final List<Quantity> figures = new ArrayList<>();

    private record Weighed(Step step, double weight) {}

    /** @param reports in order of time */
    Timeline(Accounts accounts, Function<Article, List<String>> telling, List<Article> reports) {
        this.accounts = accounts;
        this.telling = telling;
        this.reports = reports;
    }

    List<Step> steps() {
        if (reports.size() < 2) {
            return List.of();
        }
        List<Weighed> all = new ArrayList<>();
        for (Article report : reports) {
            step(report, all)
                    .ifPresent(sentence -> all.add(new Weighed(new Step(report, sentence), weight(sentence, report))));
            learn(report);
        }
        return all.size() < 2 ? List.of() : best(all);
    }

    /** What a report opens with is its news; what comes later in it has to be newer. */
    private Optional<String> step(Article report, List<Weighed> before) {
        List<String> sentences = telling.apply(report);
        boolean soon = !before.isEmpty()
                && report.when()
                        .isBefore(before.get(before.size() - 1)
                                .step()
                                .article()
                                .when()
                                .plus(SOON));
        for (int i = 0; i < (soon ? Math.min(1, sentences.size()) : sentences.size()); i++) {
            double limit = soon ? KNOWN_SOON : i == 0 ? KNOWN_LEAD : KNOWN;
            String sentence = sentences.get(i);
            boolean plain = Words.count(sentence) <= LONGEST && Character.isLetterOrDigit(sentence.codePointAt(0));
            if (plain && isNew(sentence, report.language(), limit)) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    /** The first step stays: the others are steps from it. */
    private List<Step> best(List<Weighed> all) {
        List<Weighed> later = all.subList(1, all.size()).stream()
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .limit(MOST - 1L)
                .toList();
        return all.stream()
                .filter(weighed -> weighed.equals(all.get(0)) || later.contains(weighed))
                .map(Weighed::step)
                .toList();
    }

    private boolean isNew(String sentence, String language, double limit) {
        Set<String> words = Words.contentSet(sentence, language);
        if (words.size() < LEAST) {
            return false;
        }
        double known =
                said.stream().mapToDouble(other -> share(words, other)).max().orElse(0);
        return known < limit || (known > 0 && hasMoved(sentence, language));
    }

    private boolean hasMoved(String sentence, String language) {
        return accounts.of(sentence, language).quantities().stream()
                .filter(quantity ->
                        quantity.isCurrent() && !quantity.counted().kind().isEmpty())
                .anyMatch(quantity ->
                        figures.stream().anyMatch(known -> known.counted().isSame(quantity.counted()))
                                && figures.stream()
                                        .noneMatch(known -> known.counted().isSame(quantity.counted())
                                                && !known.amount().isOther(quantity.amount())));
    }

    private void learn(Article report) {
        Sentences.split(report.text(), report.language())
                .forEach(passage -> said.add(Words.contentSet(passage.of(report.text()), report.language())));
        said.add(Words.contentSet(report.title(), report.language()));
        figures.addAll(accounts.of(report).facts().quantities());
    }

    /** How many other reports speak of it, and whether it counts somebody. */
    private double weight(String sentence, Article report) {
        Set<String> words = Words.contentSet(sentence, report.language());
        long echoes = reports.stream()
                .filter(other -> !other.equals(report))
                .filter(other -> share(words, new HashSet<>(Words.content(other.text(), other.language()))) >= KNOWN)
                .count();
        boolean counts = accounts.of(sentence, report.language()).quantities().stream()
                .anyMatch(quantity -> !quantity.counted().kind().isEmpty());
        return echoes + (counts ? 1 : 0);
    }

    private static double share(Set<String> words, Set<String> known) {
        return (double) words.stream().filter(known::contains).count() / Math.max(1, words.size());
    }
}
