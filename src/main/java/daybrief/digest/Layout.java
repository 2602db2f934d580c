package daybrief.digest;

import daybrief.digest.print.Content;
import daybrief.digest.print.Entry;
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

    List<Content.Chapter> fill(List<Candidate> candidates) {
        Map<String, List<Entry>> chapters = new LinkedHashMap<>();
        int left = length.words();
        int stories = 0;
        int misses = 0;
        for (int i = 0; i < candidates.size() && stories < length.stories() && misses < MISSES; i++) {
            Candidate candidate = candidates.get(i);
            int coming = Math.min(length.stories() - stories, candidates.size() - i);
            Optional<Entry> entry = entry(candidate, left, coming, stories == 0);
            if (entry.isPresent()) {
                chapters.computeIfAbsent(candidate.heading(), heading -> new ArrayList<>())
                        .add(entry.get());
                left -= entry.get().words();
                stories++;
            } else {
                misses++;
            }
        }
        return chapters.entrySet().stream()
                .map(chapter -> new Content.Chapter(chapter.getKey(), chapter.getValue()))
                .toList();
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
