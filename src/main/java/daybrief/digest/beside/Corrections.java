package daybrief.digest.beside;

import daybrief.article.Article;
import daybrief.article.ArticleId;
import daybrief.article.Kind;
import daybrief.digest.print.Attribution;
import daybrief.digest.print.Besides.Correction;
import daybrief.digest.print.Content;
import daybrief.digest.print.Entry;
import daybrief.digest.print.Sentence;
import daybrief.story.StoryId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a reader must hear again: a sentence they got whose article has been withdrawn, or says otherwise in a later version. It counts
 * as corrected if a name or figure of the sentence has changed, or if the article says that it was corrected and the sentence stands
 * there no more as it was. Each is told once: what a past edition corrected is told by its correction.
 */
public final class Corrections {
    private static final int MOST = 5;

    private final Archive archive;
    private final Map<Telling, Told> told = new LinkedHashMap<>();

    /** Where articles stand now. */
    public interface Archive {
        /** The article as it is now, if it was changed lately; empty for one that was not. */
        Optional<Article> revised(ArticleId id);

        Optional<String> textOf(ArticleId id, int version);
    }

    /** One sentence is told once, however many editions tell it. */
    private record Telling(ArticleId article, String sentence) {}

    private record Told(StoryId story, String headline, String sentence, ArticleId article, int version) {}

    private Corrections(Archive archive) {
        this.archive = archive;
    }

    /** @param past what the reader got, the oldest first */
    public static List<Correction> of(List<Content> past, Archive archive) {
        Corrections corrections = new Corrections(archive);
        past.forEach(corrections::learn);
        return corrections.due();
    }

    /** Without the updates that say nothing but what is said as a correction. */
    public static List<Content.Chapter> unrepeated(List<Content.Chapter> chapters, List<Correction> corrections) {
        Set<String> said = corrections.stream()
                .flatMap(correction -> correction.now().stream())
                .collect(Collectors.toSet());
        return chapters.stream()
                .map(chapter -> new Content.Chapter(
                        chapter.topic(),
                        chapter.entries().stream()
                                .filter(entry -> entry.update().isEmpty() || !said.containsAll(entry.texts()))
                                .toList()))
                .filter(chapter -> !chapter.entries().isEmpty())
                .toList();
    }

    private void learn(Content content) {
        content.entries().forEach(this::learn);
        content.besides().corrections().forEach(this::settle);
    }

    private void learn(Entry entry) {
        for (Sentence sentence : entry.sentences()) {
            if (sentence.source() < entry.sources().size()) {
                Attribution source = entry.sources().get(sentence.source());
                keep(new Told(entry.story(), entry.headline(), sentence.text(), source.article(), source.version()));
            }
        }
    }

    private void keep(Told sentence) {
        told.put(new Telling(sentence.article(), sentence.sentence()), sentence);
    }

    /** What another article corrected is told as that article has it; nothing more is expected of it. */
    private void settle(Correction past) {
        ArticleId article = past.source().article();
        if (told.keySet().stream().noneMatch(telling -> telling.article().equals(article))) {
            return;
        }
        told.remove(new Telling(article, past.before()));
        past.now()
                .ifPresentOrElse(
                        now -> keep(new Told(
                                past.story(),
                                past.headline(),
                                now,
                                article,
                                past.source().version())),
                        () -> told.keySet()
                                .removeIf(telling -> telling.article().equals(article)));
    }

    private List<Correction> due() {
        Map<ArticleId, List<Told>> byArticle = new LinkedHashMap<>();
        told.values()
                .forEach(sentence -> byArticle
                        .computeIfAbsent(sentence.article(), article -> new ArrayList<>())
                        .add(sentence));
        List<Correction> due = new ArrayList<>();
        byArticle.forEach(
                (id, sentences) -> archive.revised(id).ifPresent(article -> due.addAll(due(article, sentences))));
        return due.stream().limit(MOST).toList();
    }

    private List<Correction> due(Article article, List<Told> sentences) {
        if (article.kind() == Kind.WITHDRAWN) {
            return List.of(correction(sentences.get(0), Optional.empty(), article));
        }
        Rewording now = new Rewording(article.text(), article.language());
        List<Correction> due = new ArrayList<>();
        for (Told each : sentences) {
            if (each.version() < article.version() && !now.holds(each.sentence())) {
                otherwise(each, now, article)
                        .filter(said ->
                                due.stream().noneMatch(known -> known.now().equals(Optional.of(said))))
                        .ifPresent(said -> due.add(correction(each, Optional.of(said), article)));
            }
        }
        return due;
    }

    /** What the article says instead of the sentence, if that corrects it. */
    private Optional<String> otherwise(Told told, Rewording now, Article article) {
        Optional<String> reworded = now.of(told.sentence());
        Optional<String> note = archive.textOf(article.id(), told.version())
                .map(text -> new Rewording(text, article.language()))
                .flatMap(before -> CorrectionNote.in(now, before));
        return note.isPresent()
                ? reworded.or(() -> note)
                : reworded.filter(said -> now.movesFigureOrName(told.sentence(), said));
    }

    private static Correction correction(Told told, Optional<String> now, Article article) {
        return new Correction(told.story(), told.headline(), told.sentence(), now, Attribution.of(article));
    }
}
