package daybrief.source.roster;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.feed.OpmlFeed;
import daybrief.fetch.Host;
import daybrief.fetch.Reason;
import daybrief.source.SourceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The feeds that are read, or would be if their servers had not said that they are gone. */
public final class Roster {
    private final Database db;

    public Roster(Database db) {
        this.db = db;
    }

    private static final String ALL = """
            SELECT *, (SELECT group_concat(topic, char(30)) FROM source_topic WHERE source_id = id) AS topics,
              (SELECT reader_id FROM reader_feed WHERE source_id = id LIMIT 1) AS reader
            FROM source WHERE kind = 'feed' AND (active = 1 OR (problem = 'gone' AND dismissed = 0 AND (listed = 1 OR in_chat = 1)))
            ORDER BY title COLLATE NOCASE, id
            """;

    /** By their titles. */
    public List<Listed> all() {
        return db.read(tx ->
                tx.handle().createQuery(ALL).map((row, context) -> listed(row)).list());
    }

    public Optional<Listed> find(SourceId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Also where the address differs in what does not matter: http or https, a slash at the end. */
    public Optional<Listed> find(String address) {
        String key = key(address);
        return all().stream().filter(one -> key(one.address()).equals(key)).findFirst();
    }

    /** Of all feeds of the list, those that are gone too. */
    Set<String> keys() {
        return all().stream().map(one -> key(one.address())).collect(Collectors.toSet());
    }

    /** Those of them that are not in the list. */
    public List<OpmlFeed> unknown(List<OpmlFeed> feeds) {
        Set<String> known = keys();
        return feeds.stream()
                .filter(feed -> !known.contains(key(feed.address())))
                .toList();
    }

    /** The same for addresses that lead to the same feed. */
    public static String key(String address) {
        String bare = address.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/+$", "");
        int path = bare.indexOf('/');
        String host = path < 0 ? bare : bare.substring(0, path);
        return host.toLowerCase(Locale.ROOT) + (path < 0 ? "" : bare.substring(path));
    }

    /** How many feeds this reader has added. */
    public int countOf(long reader) {
        return (int) all().stream().filter(one -> one.isOf(reader)).count();
    }

    private static Listed listed(ResultSet row) throws SQLException {
        OpmlFeed feed = new OpmlFeed(
                row.getString("address"),
                row.getString("title"),
                Optional.ofNullable(row.getString("link")),
                Optional.ofNullable(row.getString("language")),
                topics(row.getString("topics")));
        long reader = row.getLong("reader");
        Listed.Keeper keeper = new Listed.Keeper(
                row.getBoolean("listed"), reader == 0 ? OptionalLong.empty() : OptionalLong.of(reader));
        return new Listed(new SourceId(row.getLong("id")), feed, keeper, readings(row));
    }

    private static Listed.Readings readings(ResultSet row) throws SQLException {
        return new Listed.Readings(
                instant(row, "read_at"),
                instant(row, "ok_at"),
                row.getInt("failures"),
                Optional.ofNullable(row.getString("problem")).map(Reason::parse),
                !row.getBoolean("active"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(value));
    }

    private static Set<String> topics(@Nullable String joined) {
        return joined == null ? Set.of() : Set.of(joined.split("\u001e", -1));
    }

    private static final String ADD = """
            INSERT INTO source (kind, address, title, language, link, host, next_at, added_at, listed, in_chat)
            VALUES ('feed', :address, :title, :language, :link, :host, :now, :now, 0, 1)
            ON CONFLICT (address) DO UPDATE SET title = excluded.title, host = coalesce(host, excluded.host), active = 1, in_chat = 1, dismissed = 0, failures = 0,
              problem = NULL, trouble = NULL, failing_since = NULL, walls = 0, walled_since = NULL, told = NULL, next_at = excluded.next_at
            RETURNING id
            """;

    /**
     * Has a feed read from now on; it is due at once.
     *
     * @param feed its folders are ids of topics
     * @param reader who adds it; empty: whoever runs the bot
     */
    public SourceId add(Tx tx, OpmlFeed feed, OptionalLong reader, Instant now) {
        long id = tx.handle()
                .createQuery(ADD)
                .bind("address", feed.address())
                .bind("title", feed.title())
                .bind("language", feed.language().orElse(null))
                .bind("link", feed.link().orElse(null))
                .bind("host", Host.of(feed.address()))
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one();
        tx.handle().execute("DELETE FROM source_topic WHERE source_id = ?", id);
        feed.folders()
                .forEach(topic -> tx.handle().execute("INSERT OR IGNORE INTO source_topic VALUES (?, ?)", id, topic));
        reader.ifPresent(by ->
                tx.handle().execute("INSERT OR IGNORE INTO reader_feed VALUES (?, ?, ?)", by, id, feed.address()));
        return new SourceId(id);
    }

    private static final String REMOVE =
            "UPDATE source SET active = 0, in_chat = 0, dismissed = listed, problem = NULL WHERE id = :id AND kind = 'feed'";

    /** Has it read no longer, also while it still stands in the file; what it gave stays. */
    public void remove(Tx tx, SourceId id) {
        tx.handle().createUpdate(REMOVE).bind("id", id.value()).execute();
        tx.handle().execute("DELETE FROM reader_feed WHERE source_id = ?", id.value());
    }
}
