package daybrief.digest;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.digest.print.Attribution;
import daybrief.digest.print.Entry;
import daybrief.story.Story;
import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.Places;
import daybrief.summary.Quote;
import daybrief.summary.Summarizer;
import daybrief.summary.Summary;
import daybrief.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts one story into an entry: its sentences are taken from news reports only, never from an opinion. */
final class Writer {
    /** More reports than these tell nothing more, and cost time. */
    private static final int REPORTS = 12;

    /** From how many sentences of the new reports the new ones are taken. */
    private static final int FIELD = 6;

    private static final Duration LATEST = Duration.ofHours(18);

    private final Summarizer summarizer;
    private final Function<Article, Stream<String>> earlier;

    Writer(Summarizer summarizer, Function<Article, Stream<String>> earlier) {
        this.summarizer = summarizer;
        this.earlier = earlier;
    }

    /** Empty where nothing can be said in that room, or nothing new to somebody who knows the story. */
    Optional<Entry> write(Story story, Optional<Told> told, Room room) {
        return told.isEmpty() ? fresh(story, room) : update(story, told.get(), room);
    }

    private Optional<Entry> fresh(Story story, Room room) {
        Story latest = latest(story);
        List<String> sentences = extract(sources(latest), Budget.atMost(room.sentences(), room.words())).stream()
                .map(Quote::text)
                .toList();
        return entry(story, latest, sentences, Optional.empty());
    }

    /** The story by its latest reports: what was written days before may be wrong by now. */
    private static Story latest(Story story) {
        Instant last = story.articles().stream()
                .filter(article -> article.kind() == Kind.NEWS)
                .map(Article::when)
                .max(Comparator.naturalOrder())
                .orElse(story.last());
        List<Article> recent = story.articles().stream()
                .filter(article -> !article.when().isBefore(last.minus(LATEST)))
                .toList();
        return recent.size() == story.articles().size() ? story : Story.of(story.id(), recent, story.changed());
    }

    private Optional<Entry> update(Story story, Told told, Room room) {
        Novelty novelty = new Novelty(story, told, earlier);
        if (novelty.articles().isEmpty()) {
            return Optional.empty();
        }
        List<String> sentences = new ArrayList<>();
        int left = room.words();
        for (Quote quote : extract(novelty.articles(), Budget.atMost(FIELD, FIELD * room.words()))) {
            int words = Words.count(quote.text());
            if (sentences.size() < room.sentences() && words <= left && novelty.isNew(quote.text())) {
                sentences.add(quote.text());
                left -= words;
            }
        }
        Story news = Story.of(story.id(), novelty.articles(), story.changed());
        return entry(story, news, sentences, Optional.of(told.at()));
    }

    private static Optional<Entry> entry(Story whole, Story part, List<String> sentences, Optional<Instant> update) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        String headline = part.headline().text();
        return Optional.of(new Entry(
                whole.id(),
                whole.language(),
                headline,
                withoutRepeating(headline, sentences),
                attributions(part),
                whole.outlets().size(),
                whole.reports().size(),
                update,
                asOf(whole),
                whole.articles().stream().allMatch(article -> article.kind() == Kind.TEASER)));
    }

    /** A story without a good title is headed by its opening, which need not be said twice. */
    private static List<String> withoutRepeating(String headline, List<String> sentences) {
        List<String> others = sentences.stream()
                .filter(sentence -> !sentence.equals(headline))
                .toList();
        return others.isEmpty() ? sentences : others;
    }

    private List<Quote> extract(List<Article> articles, Budget budget) {
        List<Document> documents = articles.stream().map(Writer::document).toList();
        Summary summary = summarizer.summarize(documents, budget);
        Places.check(summary, documents);
        return summary.sentences();
    }

    /** One copy of each report, the newest ones; a story that has no report yet speaks through its teasers. */
    private static List<Article> sources(Story story) {
        List<Article> reports = story.reports().stream()
                .map(report -> report.fullest())
                .filter(article -> article.kind() != Kind.OPINION)
                .toList();
        return reports.subList(Math.max(0, reports.size() - REPORTS), reports.size());
    }

    private static Document document(Article article) {
        return new Document(
                String.valueOf(article.id().value()),
                article.title(),
                article.text(),
                article.published(),
                article.outlet(),
                article.language());
    }

    /** One for each outlet: its newest text. */
    private static List<Attribution> attributions(Story story) {
        List<Article> newest = story.articles().stream()
                .sorted(Comparator.comparing(Article::when).reversed())
                .toList();
        List<Attribution> attributions = new ArrayList<>();
        for (Article article : newest) {
            if (attributions.stream().noneMatch(known -> known.outlet().equals(article.outlet()))) {
                attributions.add(Attribution.of(article));
            }
        }
        return attributions;
    }

    static Instant asOf(Story story) {
        return story.articles().stream()
                .map(Article::changed)
                .max(Comparator.naturalOrder())
                .orElse(story.changed());
    }
}
