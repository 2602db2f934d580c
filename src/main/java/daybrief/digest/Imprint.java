package daybrief.digest;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.digest.detail.Sourcing;
import daybrief.digest.excerpt.Taken;
import daybrief.digest.print.Attribution;
import daybrief.digest.print.Breadth;
import daybrief.digest.print.Details;
import daybrief.digest.print.Entry;
import daybrief.digest.print.Sentence;
import daybrief.fact.Facts;
import daybrief.story.Headline;
import daybrief.story.Retractions;
import daybrief.story.Story;
import daybrief.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the sentences that were taken, and where they were taken from, into an entry. */
final class Imprint {
    private final Story whole;
    private final Story part;
    private final Article followed;
    private final Backing backing;
    private final Retractions retractions;

    /** What stands behind the printed sentences; an article that it needs joins the sources. */
    interface Backing {
        Details of(List<String> printed, Sourcing sources);

        /** Figures of a sentence that later reports have otherwise. */
        List<Details.Moved> overtaken(String sentence, Article article);
    }

    /**
     * @param part the articles of the story from which the entry is made
     * @param followed the one that comes first among the sources of which nothing is quoted
     */
    Imprint(Story whole, Story part, Article followed, Backing backing) {
        this.whole = whole;
        this.part = part;
        this.followed = followed;
        this.backing = backing;
        this.retractions = whole.retractions();
    }

    /** Empty where nothing was taken. */
    Optional<Entry> entry(List<Taken> taken, Optional<Instant> update) {
        if (taken.isEmpty()) {
            return Optional.empty();
        }
        String headline = headline(Taken.texts(taken));
        List<Taken> printed = withoutRepeating(headline, taken);
        List<Article> sources = sources(printed);
        Optional<Integer> publicWords = publicWords(sources);
        Details details = backing.of(Taken.texts(printed), article -> number(article, sources));
        return Optional.of(new Entry(
                whole.id(),
                whole.language(),
                headline,
                printed.stream().map(each -> sentence(each, sources)).toList(),
                sources.stream().map(Attribution::of).toList(),
                new Breadth(whole.outlets().size(), whole.independent()),
                update,
                asOf(whole),
                publicWords,
                details));
    }

    /** The best one whose figures stand in the sentences: a headline does not run ahead of its text. */
    private String headline(List<String> sentences) {
        List<Headline> all = fitting();
        String best = all.isEmpty() ? part.headline().text() : all.get(0).text();
        Set<Double> printed = figures(String.join("\n", sentences));
        if (printed.containsAll(figures(best))) {
            return best;
        }
        return all.stream()
                .map(Headline::text)
                .filter(title -> printed.containsAll(figures(title)))
                .findFirst()
                .orElse(best);
    }

    /** None that its outlet has taken back. */
    private List<Headline> fitting() {
        return part.headlines().stream()
                .filter(headline -> part.articles().stream()
                        .filter(article -> article.id().equals(headline.article()))
                        .noneMatch(article -> retractions.takeBack(article, headline.text())))
                .toList();
    }

    private Set<Double> figures(String text) {
        return Facts.of(text, whole.language()).quantities().stream()
                .map(quantity -> quantity.amount().value())
                .collect(Collectors.toSet());
    }

    private static int number(Article article, List<Article> sources) {
        if (!sources.contains(article)) {
            sources.add(article);
        }
        return sources.indexOf(article);
    }

    /** A story without a good title is headed by its opening, which need not be said twice. */
    private static List<Taken> withoutRepeating(String headline, List<Taken> taken) {
        List<Taken> others =
                taken.stream().filter(each -> !each.text().equals(headline)).toList();
        return others.isEmpty() ? taken : others;
    }

    private Sentence sentence(Taken taken, List<Article> sources) {
        return new Sentence(
                taken.text(),
                sources.indexOf(taken.article()),
                taken.quote().runs(),
                taken.quote().speaker(),
                backing.overtaken(taken.text(), taken.article()));
    }

    /** Those that are quoted, in the order of their first sentence; then the newest text of each other outlet. */
    private List<Article> sources(List<Taken> printed) {
        List<Article> sources =
                new ArrayList<>(printed.stream().map(Taken::article).distinct().toList());
        Stream.concat(Stream.of(followed), newest())
                .filter(article ->
                        sources.stream().noneMatch(known -> known.outlet().equals(article.outlet())))
                .forEachOrdered(sources::add);
        return sources;
    }

    private Stream<Article> newest() {
        return part.articles().stream()
                .filter(article -> !article.kind().isAside())
                .sorted(Comparator.comparing(Article::when).reversed());
    }

    private Optional<Integer> publicWords(List<Article> sources) {
        boolean teasers = whole.articles().stream().allMatch(article -> article.kind() == Kind.TEASER);
        OptionalInt most = sources.stream()
                .mapToInt(article -> Words.count(article.text()))
                .max();
        return teasers && most.isPresent() ? Optional.of(most.getAsInt()) : Optional.empty();
    }

    static Instant asOf(Story story) {
        return story.articles().stream()
                .map(Article::changed)
                .max(Comparator.naturalOrder())
                .orElse(story.changed());
    }
}
