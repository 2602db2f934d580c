package daybrief.source.roster;

import daybrief.feed.OpmlFeed;
import daybrief.fetch.Reason;
import daybrief.source.SourceId;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A feed of the list.
 *
 * @param feed its folders are ids of topics
 */
public record Listed(SourceId id, OpmlFeed feed, Keeper keeper, Readings readings) {
    private static final Pattern SECRET = Pattern.compile(
            "(?i)^\\w+://[^/?#]*@|[?&;](?:\\w+[_-])?(?:auth|key|apikey|token|secret|pass|passwd|password|pwd|sig|signature)=.");

    /**
     * Who wants it read.
     *
     * @param file whether it stands in the administrator's file
     * @param reader who added it, where it was a reader
     */
    public record Keeper(boolean file, OptionalLong reader) {}

    /**
     * What came of reading it.
     *
     * @param tried the last time
     * @param done the last time without fault
     * @param failures in a row
     * @param problem of the last try
     * @param gone for good; it is not asked again
     */
    public record Readings(
            Optional<Instant> tried, Optional<Instant> done, int failures, Optional<Reason> problem, boolean gone) {}

    public String title() {
        return feed.title();
    }

    public String address() {
        return feed.address();
    }

    /** Whether the last try failed, which often passes by itself. */
    public boolean ails() {
        return readings.gone() || readings.failures() > 0;
    }

    /** Whether a password or a key stands in its address. */
    public boolean isSecret() {
        return SECRET.matcher(feed.address()).find();
    }

    public boolean isOf(long reader) {
        return keeper.reader().equals(OptionalLong.of(reader));
    }
}
