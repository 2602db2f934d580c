package daybrief.digest.print;

import daybrief.story.StoryId;
import daybrief.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One story as an edition prints it: every word but the labels is its sources'.
 *
 * @param sources the newest first
 * @param outlets how many tell the story
 * @param reports how many different reports there are
 * @param update since when it is news to somebody who knows the story; empty where the story itself is new
 * @param asOf the newest article that was taken into account
 * @param teaser only the opening is public
 */
public record Entry(
        StoryId story,
        String language,
        String headline,
        List<String> sentences,
        List<Attribution> sources,
        int outlets,
        int reports,
        Optional<Instant> update,
        Instant asOf,
        boolean teaser) {
    public Entry {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
    }

    public int words() {
        return Words.count(headline) + sentences.stream().mapToInt(Words::count).sum();
    }

    /** Everything that its reader knows then: the sentences and the headline. */
    public List<String> told() {
        List<String> all = new ArrayList<>(sentences);
        all.add(headline);
        return all;
    }
}
