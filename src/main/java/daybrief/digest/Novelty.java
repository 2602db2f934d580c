package daybrief.digest;

import daybrief.article.Article;
import daybrief.article.Kind;
import daybrief.digest.detail.Accounts;
import daybrief.fact.Standing;
import daybrief.story.Story;
import daybrief.text.Sentences;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a story says that was not known when it was told. A sentence is new when less than 60 % of its content words stand in what
 * was told and in any one sentence of the reports of that time; or when it says the same with a figure that none of them had.
 */
final class Novelty {
    private static final double KNOWN = 0.6;
    private static final double SAME_MATTER = 0.3;

    /** An opening says of what it tells, so much of it may be known; so many words of it are not. */
    private static final int NEW_WORDS = 3;

    private static final int TELLING = 4;

    private final String language;
    private final Set<String> told;
    private final List<Set<String>> before = new ArrayList<>();
    private final Accounts accounts;
    private final Set<Double> figures = new HashSet<>();
    private final List<Article> fresh;

    /** @param earlier the texts an article had before its present version */
    Novelty(Story story, Told known, Accounts accounts, Function<Article, Stream<String>> earlier) {
        this.accounts = accounts;
        language = story.language();
        told = Words.contentSet(String.join("\n", known.sentences()), language);
        known.sentences().forEach(this::learn);
        List<Article> news = story.articles().stream()
                .filter(article -> article.kind() == Kind.NEWS)
                .toList();
        news.stream()
                .flatMap(article -> isFresh(article, known) ? earlier.apply(article) : Stream.of(article.text()))
                .forEach(this::learn);
        fresh = news.stream()
                .filter(article -> isFresh(article, known))
                .filter(this::saysNews)
                .toList();
    }

    private boolean saysNews(Article article) {
        return sentences(article.text()).limit(1).anyMatch(this::isNews)
                || sentences(article.text()).anyMatch(sentence -> isNew(sentence) && !sentence.isBlank());
    }

    private static boolean isFresh(Article article, Told known) {
        return article.changed().isAfter(known.asOf());
    }

    private void learn(String text) {
        sentences(text).forEach(sentence -> before.add(Words.contentSet(sentence, language)));
        accounts.of(text, language)
                .quantities()
                .forEach(quantity -> figures.add(quantity.amount().value()));
    }

    private Stream<String> sentences(String text) {
        return Sentences.split(text, language).stream().map(passage -> passage.of(text));
    }

    /** The articles since then that say something new. */
    List<Article> articles() {
        return fresh;
    }

    boolean isNew(String sentence) {
        Set<String> words = Words.contentSet(sentence, language);
        if (words.size() < TELLING) {
            return false;
        }
        double known = share(words, told);
        for (Set<String> other : before) {
            known = Math.max(known, share(words, other));
        }
        return known < KNOWN || (known >= SAME_MATTER && hasNewFigure(sentence));
    }

    /** Whether an opening tells news: some of its words stand in nothing that was known; a known figure in other words has none. */
    boolean isNews(String opening) {
        Set<String> words = new HashSet<>(Words.contentSet(opening, language));
        accounts.of(opening, language).quantities().stream()
                .filter(quantity -> !quantity.counted().kind().isEmpty()
                        && figures.contains(quantity.amount().value()))
                .forEach(quantity ->
                        words.removeAll(Words.contentSet(quantity.mention().text(), language)));
        words.removeAll(told);
        before.forEach(words::removeAll);
        return words.size() >= NEW_WORDS;
    }

    /** In digits or words; years, dates, clock times and lengths of time are none. */
    private boolean hasNewFigure(String sentence) {
        return accounts.of(sentence, language).quantities().stream()
                .filter(quantity -> quantity.standing() != Standing.BACKGROUND && quantity.isTelling())
                .anyMatch(quantity -> !figures.contains(quantity.amount().value()));
    }

    private static double share(Set<String> words, Set<String> known) {
        return (double) words.stream().filter(known::contains).count() / words.size();
    }
}
