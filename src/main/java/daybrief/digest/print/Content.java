package daybrief.digest.print;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an edition says, before it is put into one reader's language and clock: many readers share it.
 *
 * @param topic the only topic it is about, where somebody asked for one
 * @param more the edition shortly before, of which this one is the rest
 */
public record Content(
        List<Chapter> chapters, Besides besides, Optional<String> topic, Optional<Instant> more, Scope scope) {

    /** The heading of stories that are followed for their own sake and are on no topic. */
    public static final String FOLLOWED = "";

    /**
     * The entries under one heading.
     *
     * @param topic a topic's id, or a reader's own words, or {@link #FOLLOWED}
     */
    public record Chapter(String topic, List<Entry> entries) {
        public Chapter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * From how much it was made.
     *
     * @param articles how many came in meanwhile
     * @param elsewhere how many of them are on the reader's topics, but in languages they do not read
     * @param read how many sources were read of {@code sources}
     */
    public record Scope(long articles, long elsewhere, int read, int sources) {}

    public Content {
        chapters = List.copyOf(chapters);
    }

    /** In the order in which they are read. */
    public List<Entry> entries() {
        return chapters.stream().flatMap(chapter -> chapter.entries().stream()).toList();
    }

    /** Nothing that must be told: neither a story nor a correction. */
    public boolean isEmpty() {
        return chapters.isEmpty() && besides.corrections().isEmpty();
    }

    public int words() {
        return entries().stream().mapToInt(Entry::words).sum();
    }
}
