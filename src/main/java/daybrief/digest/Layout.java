package daybrief.digest;

import daybrief.digest.print.Attribution;
import daybrief.digest.print.Besides.Mention;
import daybrief.digest.print.Content;
import daybrief.digest.print.Entry;
import daybrief.story.Story;
import daybrief.subscriber.Length;
import daybrief.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills an edition up to its length: the bounds on stories and words hold whatever the stories are. */
final class Layout {
    /** So many that fit nowhere are tried before the edition is full. */
    private static final int MISSES = 25;

    private final Length length;
    private final Newsroom room;

    Layout(Length length, Newsroom room) {
        this.length = length;
        this.room = room;
    }

    /**
     * What found room.
     *
     * @param left stories that did not, the best first
     * @param words of the length that are not used
     */
    record Filled(List<Content.Chapter> chapters, List<Candidate> left, int words) {}

    Filled fill(List<Candidate> candidates) {
        Map<String, List<Entry>> chapters = new LinkedHashMap<>();
        int left = length.words();
        int stories = 0;
        int misses = 0;
        List<Candidate> without = new ArrayList<>(candidates);
        for (int i = 0; i < candidates.size() && stories < length.stories() && misses < MISSES; i++) {
            Candidate candidate = candidates.get(i);
            int coming = Math.min(length.stories() - stories, candidates.size() - i);
            Optional<Entry> entry = entry(candidate, left, coming, stories == 0);
            if (entry.isPresent()) {
                chapters.computeIfAbsent(candidate.heading(), heading -> new ArrayList<>())
                        .add(entry.get());
                left -= entry.get().words();
                stories++;
                without.remove(candidate);
            } else {
                misses++;
            }
        }
        return new Filled(
                chapters.entrySet().stream()
                        .map(chapter -> new Content.Chapter(chapter.getKey(), chapter.getValue()))
                        .toList(),
                without,
                left);
    }

    /** The headlines of stories that are new to the reader. */
    static List<Mention> brief(Filled filled) {
        return filled.left().stream()
                .filter(candidate -> candidate.told().isEmpty())
                .flatMap(candidate -> brief(candidate.story()).stream())
                .toList();
    }

    /** The headline with the outlet whose it is; nothing of a story in which nobody reports. */
    private static Optional<Mention> brief(Story story) {
        return story.articles().stream()
                .filter(article -> article.id().equals(story.headline().article()))
                .filter(article -> !article.kind().isAside())
                .findFirst()
                .map(article -> new Mention(
                        story.id(), "news", story.headline().text(), Optional.empty(), Attribution.of(article)));
    }

    private Optional<Entry> entry(Candidate candidate, int left, int coming, boolean lead) {
        int headline = Words.count(candidate.story().headline().text());
        return written(candidate, Room.share(length, left, coming, lead, headline), left)
                .or(() -> written(candidate, Room.largest(left, headline), left));
    }

    private Optional<Entry> written(Candidate candidate, Room size, int left) {
        return size.isNone() ? Optional.empty() : room.write(candidate, size).filter(entry -> entry.words() <= left);
    }
}
