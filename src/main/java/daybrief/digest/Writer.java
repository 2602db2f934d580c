package daybrief.digest;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.digest.detail.Accounts;
import daybrief.digest.detail.Detailing;
import daybrief.digest.detail.Overtaken;
import daybrief.digest.detail.Sourcing;
import daybrief.digest.excerpt.Excerpts;
import daybrief.digest.excerpt.Following;
import daybrief.digest.excerpt.Quota;
import daybrief.digest.excerpt.Taken;
import daybrief.digest.print.Details;
import daybrief.digest.print.Entry;
import daybrief.story.Story;
import daybrief.summary.Allowance;
import daybrief.summary.Budget;
import daybrief.summary.Summarizer;
import daybrief.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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

    private static final int LEAST_WORDS = 8;
    private static final double REPEATED = 0.5;
    private static final Duration LATEST = Duration.ofHours(18);

    private final Excerpts excerpts;
    private final Quota quota;
    private final Function<Article, Stream<String>> earlier;
    private final Accounts accounts = new Accounts();
    private final Detailing detailing = new Detailing(accounts, this::telling);

    /** @param earlier the texts an article had before its present version */
    Writer(Summarizer summarizer, Allowance allowance, Function<Article, Stream<String>> earlier) {
        this.excerpts = new Excerpts(summarizer);
        this.quota = new Quota(allowance);
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
        Excerpts fit = excerpts.without(story.retractions());
        Overtaken overtaken = new Overtaken(accounts, story);
        Following following = new Following(fit, quota, taken -> isOvertaken(taken, overtaken));
        Following.Followed followed = following.of(
                reports,
                latest.headline(),
                Budget.atMost(Math.min(room.sentences(), Following.SENTENCES), room.words()));
        if (!followed.opens() && room.sentences() > 1) {
            return Optional.empty(); // a smaller number of sentences leaves room for the opening
        }
        List<Taken> taken = new ArrayList<>(followed.taken());
        if (taken.size() < room.sentences() && !taken.isEmpty()) {
            List<Article> others = reports.stream()
                    .filter(article -> !article.equals(followed.report()))
                    .toList();
            add(taken, others, room, fit.without((article, said) -> isOvertaken(said, article, overtaken)));
        }
        return new Imprint(story, latest, followed.report(), backing(story, Optional.empty()))
                .entry(taken, Optional.empty());
    }

    private static boolean isOvertaken(Taken taken, Overtaken overtaken) {
        return isOvertaken(taken.text(), taken.article(), overtaken);
    }

    private static boolean isOvertaken(String sentence, Article article, Overtaken overtaken) {
        return !overtaken.in(sentence, article).isEmpty();
    }

    /** What one other report adds: an entry draws on two at most. */
    private void add(List<Taken> taken, List<Article> others, Room room, Excerpts fit) {
        Optional<Taken> first = added(taken, others, room, fit);
        first.ifPresent(taken::add);
        if (first.isPresent() && taken.size() < room.sentences()) {
            added(taken, List.of(first.get().article()), room, fit).ifPresent(taken::add);
        }
    }

    private Optional<Taken> added(List<Taken> said, List<Article> reports, Room room, Excerpts fit) {
        int left = room.words() - Taken.words(said);
        if (left < LEAST_WORDS || reports.isEmpty()) {
            return Optional.empty();
        }
        String language = reports.get(0).language();
        Set<String> known = Words.contentSet(String.join("\n", Taken.texts(said)), language);
        return fit.of(reports, Budget.atMost(Following.SENTENCES + 1, room.words() * 2)).stream()
                .filter(taken -> Words.count(taken.text()) <= left && quota.permits(said, taken))
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
        Fresh fresh = new Fresh(excerpts.without(story.retractions()), quota, novelty, room);
        fresh.add(List.of(newest));
        fresh.add(later);
        if (fresh.taken().isEmpty()) {
            fresh.add(news.articles());
        }
        return new Imprint(
                        story,
                        news,
                        newest,
                        backing(
                                story,
                                Optional.of(new Detailing.Update(told.sentences(), news.articles(), told.asOf()))))
                .entry(fresh.taken(), Optional.of(told.at()));
    }

    private Imprint.Backing backing(Story story, Optional<Detailing.Update> update) {
        Overtaken overtaken = new Overtaken(accounts, story);
        return new Imprint.Backing() {
            @Override
            public Details of(List<String> printed, Sourcing sources) {
                return detailing.of(story, update, printed, sources);
            }

            @Override
            public List<Details.Moved> overtaken(String sentence, Article article) {
                return overtaken.in(sentence, article);
            }
        };
    }

    /** For the timeline. */
    private List<String> telling(Story story, Article article) {
        return Taken.texts(excerpts.without(story.retractions())
                .of(List.of(article), Budget.atMost(Following.SENTENCES + 1, FIELD * LEAST_WORDS * 2)));
    }

    private static Article headed(Story story) {
        ArticleId headline = story.headline().article();
        return story.articles().stream()
                .filter(article -> article.id().equals(headline))
                .findFirst()
                .orElseGet(() -> story.articles().get(story.articles().size() - 1));
    }

    /** One copy of each report, the newest ones; a story that has no report yet speaks through its teasers. */
    private static List<Article> sources(Story story) {
        List<Article> reports = story.reports().stream()
                .map(report -> report.fullest())
                .filter(article -> !article.kind().isAside())
                .toList();
        return reports.subList(Math.max(0, reports.size() - REPORTS), reports.size());
    }
}
