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
 * @param sources the quoted ones first, in the order of their first sentence; then the newest text of each other outlet
 * @param update since when it is news to somebody who knows the story; empty where the story itself is new
 * @param asOf the newest article that was taken into account
 * @param publicWords how many words are public where only the opening is
 */
public record Entry(
        StoryId story,
        String language,
        String headline,
        List<Sentence> sentences,
        List<Attribution> sources,
        Breadth breadth,
        Optional<Instant> update,
        Instant asOf,
        Optional<Integer> publicWords,
        Details details) {
    public Entry {
        sentences = List.copyOf(sentences);
        sources = List.copyOf(sources);
    }

    /** Empty where there is none of that index. */
    public Optional<Attribution> source(int index) {
        return index >= 0 && index < sources.size() ? Optional.of(sources.get(index)) : Optional.empty();
    }

    /** The sentences as they are read. */
    public List<String> texts() {
        return sentences.stream().map(Sentence::text).toList();
    }

    public int words() {
        return Words.count(headline)
                + sentences.stream()
                        .mapToInt(sentence -> Words.count(sentence.text()))
                        .sum();
    }

    /** Everything that its reader knows then: the sentences and the headline. */
    public List<String> told() {
        List<String> all = new ArrayList<>(texts());
        all.add(headline);
        return all;
    }
}
