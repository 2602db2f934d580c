package daybrief.digest.beside;

import daybrief.article.ArticleId;
import daybrief.digest.print.Attribution;
import daybrief.digest.print.Besides.Correction;
import daybrief.digest.print.Content;
import daybrief.digest.print.Entry;
import daybrief.digest.print.Sentence;
import daybrief.story.Retractions;
import daybrief.story.Story;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a reader was told and another article of the same outlet has taken back since: each correction is told once. */
public final class Amendments {
    private final List<Corrected> all;

    /** @param stories those with corrections among their articles, which are read once for all readers */
    public Amendments(List<Story> stories) {
        this.all = stories.stream()
                .map(story -> new Corrected(story, story.retractions()))
                .toList();
    }

    private record Corrected(Story story, Retractions retractions) {}

    /** @param past what the reader got, the oldest first */
    public List<Correction> of(List<Content> past) {
        if (all.isEmpty()) {
            return List.of();
        }
        Set<ArticleId> known = new HashSet<>();
        past.forEach(content -> content.besides()
                .corrections()
                .forEach(correction -> known.add(correction.source().article())));
        return all.stream()
                .flatMap(one -> one.retractions().notes().stream()
                        .filter(note -> !known.contains(note.correction().id()))
                        .flatMap(note -> told(note, one, past).stream()))
                .toList();
    }

    private static Optional<Correction> told(Retractions.Note note, Corrected one, List<Content> past) {
        Story story = one.story();
        Retractions only = one.retractions().by(note.correction());
        return past.stream()
                .flatMap(content -> content.entries().stream())
                .flatMap(entry -> wrong(entry, story, only)
                        .map(before -> new Correction(
                                story.id(),
                                entry.headline(),
                                before,
                                Optional.of(note.says()),
                                Attribution.of(note.correction()))))
                .reduce((earlier, later) -> later);
    }

    /** Sentences of the entry that are taken back; its headline, if that is. */
    private static Stream<String> wrong(Entry entry, Story story, Retractions only) {
        Stream<String> headline = story.articles().stream()
                        .anyMatch(article ->
                                article.title().equals(entry.headline()) && only.takeBack(article, entry.headline()))
                ? Stream.of(entry.headline())
                : Stream.empty();
        return Stream.concat(
                headline,
                entry.sentences().stream()
                        .filter(sentence -> isTakenBack(sentence, entry, story, only))
                        .map(Sentence::text));
    }

    private static boolean isTakenBack(Sentence sentence, Entry entry, Story story, Retractions only) {
        return story.articles().stream()
                .filter(article -> entry.source(sentence.source())
                        .filter(source -> source.article().equals(article.id()))
                        .isPresent())
                .anyMatch(article -> only.takeBack(article, sentence.text()));
    }
}
