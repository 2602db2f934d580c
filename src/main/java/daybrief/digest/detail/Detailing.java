package daybrief.digest.detail;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.digest.print.Details;
import daybrief.fact.Quantity;
import daybrief.story.Report;
import daybrief.story.Retractions;
import daybrief.story.Story;
import daybrief.story.StoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Finds what stands behind an entry. What depends on the story alone is worked out once in a run, however many readers get it in
 * however many lengths. For one thread.
 */
public final class Detailing {
    /** More reports than these tell nothing more, and cost time. */
    private static final int REPORTS = 16;

    private final Accounts accounts;
    private final BiFunction<Story, Article, List<String>> telling;
    private final Map<Key, Findings> known = new HashMap<>();

    private record Key(StoryId story, Instant changed, int articles) {}

    private record Findings(List<Disagreement> disputes, List<Saying> facts, List<Step> timeline) {}

    /** @param telling the sentences of a story's article that can be read alone, the most important ones, in its order */
    public Detailing(Accounts accounts, BiFunction<Story, Article, List<String>> telling) {
        this.accounts = accounts;
        this.telling = telling;
    }

    /**
     * Which of an entry's figures moved, for somebody who was told of the story before.
     *
     * @param told the sentences, the latest last
     * @param fresh the articles that came since
     * @param since when it was told
     */
    public record Update(List<String> told, List<Article> fresh, Instant since) {}

    /** @param printed the entry's sentences, which need not be repeated */
    public Details of(Story story, Optional<Update> update, List<String> printed, Sourcing sources) {
        Findings found = known.computeIfAbsent(
                new Key(story.id(), story.changed(), story.articles().size()), key -> find(story));
        List<Details.Fact> facts = found.facts().stream()
                .filter(saying -> !isPrinted(saying, printed))
                .map(saying -> saying.print(sources))
                .toList();
        return new Details(
                update.map(news -> moved(story, news)).orElse(List.of()),
                found.disputes().stream().map(each -> each.print(sources)).toList(),
                facts,
                found.timeline().stream().map(step -> step.print(sources)).toList(),
                amendments(story, update, sources));
    }

    /** Who was told a sentence that is taken back hears of it among the corrections. */
    private static List<Details.Amendment> amendments(Story story, Optional<Update> update, Sourcing sources) {
        Retractions retractions = story.retractions();
        List<Details.Amendment> amendments = new ArrayList<>();
        for (Retractions.Note note : retractions.notes()) {
            boolean known = update.filter(news -> note.correction().changed().isBefore(news.since())
                            || retractions.by(note.correction()).takeBackAny(news.told()))
                    .isPresent();
            if (!known) {
                amendments.add(new Details.Amendment(note.says(), sources.of(note.correction())));
            }
        }
        return amendments;
    }

    private static boolean isPrinted(Saying saying, List<String> printed) {
        return saying.kind() == Details.FactKind.QUOTATION
                && printed.stream()
                        .anyMatch(sentence -> sentence.contains(saying.mention().text()));
    }

    private Findings find(Story story) {
        Withdrawals withdrawals = new Withdrawals(accounts, story);
        List<Article> reports = story.reports().stream()
                .map(Report::fullest)
                .filter(article -> article.kind() == Kind.NEWS && !withdrawals.include(article))
                .toList();
        List<Article> newest = reports.subList(Math.max(0, reports.size() - REPORTS), reports.size());
        List<Disagreement> disputes = new Disagreements(accounts, story, newest).all();
        Set<String> disputed = disputes.stream().map(Disagreement::what).collect(Collectors.toSet());
        return new Findings(
                disputes,
                new KeyFacts(accounts, story, newest, disputed).all(),
                new Timeline(accounts, article -> telling.apply(story, article), firsts(story, withdrawals)).steps());
    }

    /** The first copy of each report, in order of time. */
    private static List<Article> firsts(Story story, Withdrawals withdrawals) {
        return story.reports().stream()
                .map(Report::first)
                .filter(article ->
                        article.kind() == Kind.NEWS && article.published().isPresent())
                .filter(article -> !withdrawals.include(article))
                .sorted(Comparator.comparing(Article::when))
                .limit(REPORTS)
                .toList();
    }

    private List<Details.Moved> moved(Story story, Update update) {
        List<Quantity> told = new ArrayList<>();
        for (int i = update.told().size() - 1; i >= 0; i--) {
            told.addAll(accounts.of(update.told().get(i), story.language()).quantities());
        }
        Withdrawals withdrawals = new Withdrawals(accounts, story);
        List<Article> standing = update.fresh().stream()
                .filter(article -> !withdrawals.include(article))
                .toList();
        return new Movements(accounts).all(told, standing);
    }
}
