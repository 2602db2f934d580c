package daybrief.digest;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.digest.print.Attribution;
import daybrief.digest.print.Entry;
import daybrief.story.Headline;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts one story into an entry: its sentences are taken from news reports only, never from an opinion. */
final class Writer {
    /** More reports than these tell nothing more, and cost time. */
    private static final int REPORTS = 12;

    /** From how many sentences of the new reports the new ones are taken. */
    private static final int FIELD = 6;

    /** So many sentences are taken from the report that is followed. */
    private static final int FOLLOWED = 2;

    /** A dateline may stand before the first sentence. */
    private static final int OPENING = 80;

    private static final double NEWER = 0.2;
    private static final double HEADED = 0.1;
    private static final int LEAST_WORDS = 8;
    private static final double REPEATED = 0.5;
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

    /** One report is followed: what it says can be read on; a third sentence is what others add to it. */
    private Optional<Entry> fresh(Story story, Room room) {
        Story latest = latest(story);
        List<Article> reports = sources(latest);
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        Followed followed = follow(reports, latest.headline(), room);
        if (!followed.opens() && room.sentences() > 1) {
            return Optional.empty(); // a smaller number of sentences leaves room for the opening
        }
        List<String> sentences = new ArrayList<>(followed.sentences());
        if (sentences.size() < room.sentences() && !sentences.isEmpty()) {
            List<Article> others = reports.stream()
                    .filter(article -> !article.equals(followed.report()))
                    .toList();
            added(sentences, others, room).ifPresent(sentences::add);
        }
        return entry(story, latest, followed.report(), sentences, Optional.empty());
    }

    private record Followed(Article report, List<Quote> quotes) {
        List<String> sentences() {
            return quotes.stream().map(Quote::text).toList();
        }

        boolean opens() {
            return !quotes.isEmpty() && quotes.get(0).start() <= OPENING;
        }
    }

    /** Of the reports whose opening finds room, the one whose opening says most of what the others and the headline say. */
    private Followed follow(List<Article> reports, Headline headline, Room room) {
        Budget budget = Budget.atMost(Math.min(room.sentences(), FOLLOWED), room.words());
        List<Followed> all = reports.stream()
                .map(report -> new Followed(report, extract(List.of(report), budget)))
                .toList();
        return all.stream()
                .filter(Followed::opens)
                .max(Comparator.comparingDouble(followed -> worth(followed, reports, headline)))
                .orElse(all.get(all.size() - 1));
    }

    private static double worth(Followed followed, List<Article> reports, Headline headline) {
        Article report = followed.report();
        Set<String> said = new HashSet<>(Words.contentSet(headline.text(), report.language()));
        reports.stream()
                .filter(other -> !other.equals(report))
                .forEach(other -> said.addAll(Words.contentSet(other.text(), other.language())));
        double newer = (double) (reports.indexOf(report) + 1) / reports.size();
        double headed = report.id().equals(headline.article()) ? HEADED : 0;
        String opening = followed.quotes().get(0).text();
        return share(Words.contentSet(opening, report.language()), said) + NEWER * newer + headed;
    }

    private Optional<String> added(List<String> said, List<Article> reports, Room room) {
        int left = room.words() - said.stream().mapToInt(Words::count).sum();
        if (left < LEAST_WORDS || reports.isEmpty()) {
            return Optional.empty();
        }
        String language = reports.get(0).language();
        Set<String> known = Words.contentSet(String.join("\n", said), language);
        return extract(reports, Budget.atMost(FOLLOWED + 1, room.words() * 2)).stream()
                .map(Quote::text)
                .filter(sentence -> Words.count(sentence) <= left)
                .filter(sentence -> share(Words.contentSet(sentence, language), known) < REPEATED)
                .findFirst();
    }

    private static double share(Set<String> words, Set<String> known) {
        return words.isEmpty()
                ? 1
                : (double) words.stream().filter(known::contains).count() / words.size();
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

    /** The new report of the headline speaks first; what is older may be what it corrects, and is heard only if it says nothing. */
    private Optional<Entry> update(Story story, Told told, Room room) {
        Novelty novelty = new Novelty(story, told, earlier);
        if (novelty.articles().isEmpty()) {
            return Optional.empty();
        }
        Story news = Story.of(story.id(), novelty.articles(), story.changed());
        Article newest = headed(news);
        List<Article> later = news.articles().stream()
                .filter(article -> !article.when().isBefore(newest.when()) && !article.equals(newest))
                .toList();
        List<String> sentences = new ArrayList<>();
        addNew(sentences, List.of(newest), novelty, room);
        addNew(sentences, later, novelty, room);
        if (sentences.isEmpty()) {
            addNew(sentences, news.articles(), novelty, room);
        }
        return entry(story, news, newest, sentences, Optional.of(told.at()));
    }

    private static Article headed(Story story) {
        ArticleId headline = story.headline().article();
        return story.articles().stream()
                .filter(article -> article.id().equals(headline))
                .findFirst()
                .orElseGet(() -> story.articles().get(story.articles().size() - 1));
    }

    private void addNew(List<String> sentences, List<Article> articles, Novelty novelty, Room room) {
        String language = articles.isEmpty() ? "" : articles.get(0).language();
        int left = room.words() - sentences.stream().mapToInt(Words::count).sum();
        for (Quote quote : extract(articles, Budget.atMost(FIELD, FIELD * room.words()))) {
            int words = Words.count(quote.text());
            Set<String> said = Words.contentSet(String.join("\n", sentences), language);
            boolean repeated = share(Words.contentSet(quote.text(), language), said) >= REPEATED;
            if (sentences.size() < room.sentences() && words <= left && !repeated && novelty.isNew(quote.text())) {
                sentences.add(quote.text());
                left -= words;
            }
        }
    }

    private static Optional<Entry> entry(
            Story whole, Story part, Article followed, List<String> sentences, Optional<Instant> update) {
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        String headline = part.headline().text();
        return Optional.of(new Entry(
                whole.id(),
                whole.language(),
                headline,
                withoutRepeating(headline, sentences),
                attributions(part, followed),
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

    /** One for each outlet, its newest text; first the one that is followed. */
    private static List<Attribution> attributions(Story story, Article followed) {
        List<Article> newest = story.articles().stream()
                .filter(article -> article.kind() != Kind.OPINION)
                .sorted(Comparator.comparing((Article article) -> !article.equals(followed))
                        .thenComparing(Article::when, Comparator.reverseOrder()))
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
