package daybrief.source;

import daybrief.fetch.Host;
import daybrief.fetch.Validators;
import daybrief.source.visit.Hints;
import daybrief.source.visit.Memory;
import daybrief.source.visit.Move;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of the table of sources as a feed. */
final class FeedRow {
    private FeedRow() {}

    static Feed feed(ResultSet row) throws SQLException {
        String address = text(row, "read_from").orElse(row.getString("address"));
        return new Feed(
                new SourceId(row.getLong("id")),
                address,
                Host.of(address),
                row.getString("title"),
                text(row, "language"),
                topics(row.getString("topics")),
                memory(row));
    }

    private static Memory memory(ResultSet row) throws SQLException {
        Optional<String> etag = text(row, "etag");
        Optional<String> modified = text(row, "modified");
        return new Memory(
                text(row, "validators_of").map(of -> new Validators(of, etag, modified)),
                text(row, "body_hash"),
                row.getInt("unchanged"),
                text(row, "hints").map(Hints::of).orElse(Hints.NONE),
                row.getInt("failures"),
                move(row));
    }

    private static Optional<Move> move(ResultSet row) throws SQLException {
        Instant since = Instant.ofEpochMilli(row.getLong("moved_since"));
        int times = row.getInt("moved_times");
        return text(row, "moved_to").map(to -> new Move(to, since, times));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Set<String> topics(@Nullable String joined) {
        return joined == null ? Set.of() : Set.of(joined.split("\u001e", -1));
    }
}
