package daybrief.digest;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.digest.detail.Accounts;
import daybrief.digest.detail.Detailing;
import daybrief.digest.print.Entry;
import daybrief.story.Headline;
import daybrief.story.Story;
import daybrief.summary.Allowance;
import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.Places;
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

    /** An opening of fewer words tells nothing alone. */
    private static final int TELLING = 14;

    private static final double REPEATED = 0.5;
    private static final Duration LATEST = Duration.ofHours(18);

    /** What exceeds the allowance, because no less is a sentence, stands back behind what does not. */
    private static final double TOO_LONG = 2;

    private final Summarizer summarizer;
    private final Allowance allowance;
    private final Function<Article, Stream<String>> earlier;
    private final Accounts accounts = new Accounts();
    private final Detailing detailing = new Detailing(accounts, this::telling);

    Writer(Summarizer summarizer, Allowance allowance, Function<Article, Stream<String>> earlier) {
        this.summarizer = summarizer;
        this.allowance = allowance;
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
        List<Taken> taken = new ArrayList<>(followed.taken());
        if (taken.size() < room.sentences() && !taken.isEmpty()) {
            List<Article> others = reports.stream()
                    .filter(article -> !article.equals(followed.report()))
                    .toList();
            add(taken, others, room);
        }
        return new Imprint(story, latest, followed.report(), backing(story, Optional.empty()))
                .entry(taken, Optional.empty());
    }

    /** @param single what is taken is the one sentence that says most, wherever it stands */
    private record Followed(Article report, List<Taken> taken, boolean single) {
        boolean opens() {
            return !taken.isEmpty() && (single || taken.get(0).quote().start() <= OPENING);
        }
    }

    /** Of the reports whose opening finds room, the one whose opening says most of what the others and the headline say. */
    private Followed follow(List<Article> reports, Headline headline, Room room) {
        List<Followed> all =
                reports.stream().map(report -> opening(report, room)).toList();
        return all.stream()
                .filter(Followed::opens)
                .max(Comparator.comparingDouble(followed -> worth(followed, reports, headline)))
                .orElse(all.get(all.size() - 1));
    }

    /** The opening and what follows, as far as it may be quoted; if that leaves a few words only, the one sentence that says most. */
    private Followed opening(Article report, Room room) {
        Budget budget = Budget.atMost(Math.min(room.sentences(), FOLLOWED), room.words());
        List<Taken> whole = extract(List.of(report), budget);
        List<Taken> permitted = new ArrayList<>();
        for (Taken each : whole) {
            if (permitted.isEmpty() || isPermitted(permitted, each)) {
                permitted.add(each);
            }
        }
        boolean few = permitted.size() < whole.size() && Taken.words(permitted) < TELLING;
        return few
                ? new Followed(report, extract(List.of(report), Budget.atMost(1, room.words())), true)
                : new Followed(report, permitted, false);
    }

    private boolean isPermitted(List<Taken> taken, Taken next) {
        List<Taken> same = taken.stream()
                .filter(each -> each.article().equals(next.article()))
                .toList();
        return Taken.words(same) + Words.count(next.text())
                <= allowance.of(next.article().text());
    }

    private double worth(Followed followed, List<Article> reports, Headline headline) {
        Article report = followed.report();
        Set<String> said = new HashSet<>(Words.contentSet(headline.text(), report.language()));
        reports.stream()
                .filter(other -> !other.equals(report))
                .forEach(other -> said.addAll(Words.contentSet(other.text(), other.language())));
        double newer = (double) (reports.indexOf(report) + 1) / reports.size();
        double headed = report.id().equals(headline.article()) ? HEADED : 0;
        String opening = followed.taken().get(0).text();
        double exceeding = isPermitted(List.of(), followed.taken().get(0)) ? 0 : TOO_LONG;
        return share(Words.contentSet(opening, report.language()), said) + NEWER * newer + headed - exceeding;
    }

    /** What one other report adds: an entry draws on two at most. */
    private void add(List<Taken> taken, List<Article> others, Room room) {
        Optional<Taken> first = added(taken, others, room);
        first.ifPresent(taken::add);
        if (first.isPresent() && taken.size() < room.sentences()) {
            added(taken, List.of(first.get().article()), room).ifPresent(taken::add);
        }
    }

    private Optional<Taken> added(List<Taken> said, List<Article> reports, Room room) {
        int left = room.words() - Taken.words(said);
        if (left < LEAST_WORDS || reports.isEmpty()) {
            return Optional.empty();
        }
        String language = reports.get(0).language();
        Set<String> known = Words.contentSet(String.join("\n", Taken.texts(said)), language);
        return extract(reports, Budget.atMost(FOLLOWED + 1, room.words() * 2)).stream()
                .filter(taken -> Words.count(taken.text()) <= left && isPermitted(said, taken))
                .filter(taken -> share(Words.contentSet(taken.text(), language), known) < REPEATED)
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
        Novelty novelty = new Novelty(story, told, accounts, earlier);
        if (novelty.articles().isEmpty()) {
            return Optional.empty();
        }
        Story news = Story.of(story.id(), novelty.articles(), story.changed());
        Article newest = headed(news);
        List<Article> later = news.articles().stream()
                .filter(article -> !article.when().isBefore(newest.when()) && !article.equals(newest))
                .toList();
        List<Taken> taken = new ArrayList<>();
        addNew(taken, List.of(newest), novelty, room);
        addNew(taken, later, novelty, room);
        if (taken.isEmpty()) {
            addNew(taken, news.articles(), novelty, room);
        }
        return new Imprint(
                        story,
                        news,
                        newest,
                        backing(story, Optional.of(new Detailing.Update(told.sentences(), news.articles()))))
                .entry(taken, Optional.of(told.at()));
    }

    private Imprint.Backing backing(Story story, Optional<Detailing.Update> update) {
        return (printed, sources) -> detailing.of(story, update, printed, sources);
    }

    /** For the timeline. */
    private List<String> telling(Article article) {
        return Taken.texts(extract(List.of(article), Budget.atMost(FOLLOWED + 1, FIELD * LEAST_WORDS * 2)));
    }

    private static Article headed(Story story) {
        ArticleId headline = story.headline().article();
        return story.articles().stream()
                .filter(article -> article.id().equals(headline))
                .findFirst()
                .orElseGet(() -> story.articles().get(story.articles().size() - 1));
    }

    private void addNew(List<Taken> taken, List<Article> articles, Novelty novelty, Room room) {
        String language = articles.isEmpty() ? "" : articles.get(0).language();
        int left = room.words() - Taken.words(taken);
        for (Taken each : extract(articles, Budget.atMost(FIELD, FIELD * room.words()))) {
            int words = Words.count(each.text());
            Set<String> said = Words.contentSet(String.join("\n", Taken.texts(taken)), language);
            boolean repeated = share(Words.contentSet(each.text(), language), said) >= REPEATED;
            boolean fits = taken.size() < room.sentences() && words <= left;
            boolean permitted = taken.isEmpty() || isPermitted(taken, each);
            if (fits && permitted && !repeated && novelty.isNew(each.text())) {
                taken.add(each);
                left -= words;
            }
        }
    }

    private List<Taken> extract(List<Article> articles, Budget budget) {
        List<Document> documents = articles.stream().map(Writer::document).toList();
        Summary summary = summarizer.summarize(documents, budget);
        Places.check(summary, documents);
        return summary.sentences().stream()
                .map(quote -> new Taken(articles.get(quote.document()), quote))
                .toList();
    }

    /** One copy of each report, the newest ones; a story that has no report yet speaks through its teasers. */
    private static List<Article> sources(Story story) {
        List<Article> reports = story.reports().stream()
                .map(report -> report.fullest())
                .filter(article -> !article.kind().isAside())
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
}
