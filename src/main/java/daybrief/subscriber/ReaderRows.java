package daybrief.subscriber;

import daybrief.delivery.MailboxId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Puts readers together from their rows, some hundreds at a time in a handful of statements. */
final class ReaderRows {
    private final Handle handle;
    private final List<Long> ids;

    private ReaderRows(Handle handle, List<Long> ids) {
        this.handle = handle;
        this.ids = ids;
    }

    /** The readers with these ids, in this order. */
    static List<Reader> read(Handle handle, List<Long> ids) {
        return ids.isEmpty() ? List.of() : new ReaderRows(handle, ids).readers();
    }

    private List<Reader> readers() {
        Map<Long, Set<String>> topics = words("SELECT reader_id, topic FROM reader_topic WHERE reader_id IN (<ids>)");
        Map<Long, Set<String>> wishes = words("SELECT reader_id, words FROM reader_wish WHERE reader_id IN (<ids>)");
        Map<Long, Set<String>> languages =
                words("SELECT reader_id, language FROM reader_language WHERE reader_id IN (<ids>)");
        Map<Long, List<Slot>> times = times();
        Map<Long, Pursuits> pursuits = pursuits();
        Map<Long, Set<String>> hidden = words("SELECT reader_id, outlet FROM reader_hidden WHERE reader_id IN (<ids>)");
        Map<Long, Reader> found = new HashMap<>();
        handle.createQuery("SELECT * FROM reader WHERE id IN (<ids>)")
                .bindList("ids", ids)
                .map((row, context) -> {
                    long id = row.getLong("id");
                    return reader(
                            row,
                            new Followed(
                                    topics.getOrDefault(id, Set.of()),
                                    wishes.getOrDefault(id, Set.of()),
                                    languages.getOrDefault(id, Set.of()),
                                    times.getOrDefault(id, List.of()),
                                    pursuits.getOrDefault(id, Pursuits.NONE)
                                            .hiding(hidden.getOrDefault(id, Set.of()))));
                })
                .forEach(reader -> found.put(reader.id().value(), reader));
        return ids.stream().map(found::get).filter(reader -> reader != null).toList();
    }

    private record Followed(
            Set<String> topics, Set<String> wishes, Set<String> languages, List<Slot> times, Pursuits pursuits) {}

    private static Reader reader(ResultSet row, Followed followed) throws SQLException {
        return new Reader(
                new ReaderId(row.getLong("id")),
                new MailboxId(row.getLong("mailbox_id")),
                row.getLong("user"),
                row.getString("name"),
                row.getString("role").equals("admin"),
                Reader.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                instant(row, "paused_until"),
                row.getString("language"),
                Optional.ofNullable(row.getString("zone")),
                Length.valueOf(row.getString("length").toUpperCase(Locale.ROOT)),
                row.getString("empty_days").equals("line"),
                row.getBoolean("silent"),
                Format.of(row.getString("format")),
                followed.topics,
                followed.wishes,
                followed.times,
                followed.languages,
                followed.pursuits,
                instant(row, "next_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private Map<Long, Set<String>> words(String sql) {
        Map<Long, Set<String>> words = new HashMap<>();
        handle.createQuery(sql)
                .bindList("ids", ids)
                .map((row, context) -> words.computeIfAbsent(row.getLong(1), id -> new HashSet<>())
                        .add(row.getString(2)))
                .list();
        return words;
    }

    // What was wished of a story holds for the one in which it lives on, until the reader wishes otherwise of that one.
    private static final String PURSUITS = """
            SELECT r.reader_id, f.story_id, r.headline, r.wish, 0 AS own
            FROM reader_story r JOIN story_former f ON f.former_id = r.story_id WHERE r.reader_id IN (<ids>)
            UNION ALL SELECT reader_id, story_id, headline, wish, 1 FROM reader_story WHERE reader_id IN (<ids>)
            ORDER BY own
            """;

    private Map<Long, Pursuits> pursuits() {
        Map<Long, Pursuits> pursuits = new HashMap<>();
        handle.createQuery(PURSUITS)
                .bindList("ids", ids)
                .map((row, context) -> pursuits.put(
                        row.getLong(1),
                        pursuits.getOrDefault(row.getLong(1), Pursuits.NONE)
                                .with(
                                        row.getLong(2),
                                        row.getString(3),
                                        Optional.of(Pursuits.Pursuit.valueOf(
                                                row.getString(4).toUpperCase(Locale.ROOT))))))
                .list();
        return pursuits;
    }

    private static final String TIMES = """
            SELECT reader_id, minute, days FROM reader_time WHERE reader_id IN (<ids>) ORDER BY minute
            """;

    private Map<Long, List<Slot>> times() {
        Map<Long, List<Slot>> times = new HashMap<>();
        handle.createQuery(TIMES)
                .bindList("ids", ids)
                .map((row, context) -> times.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Slot(LocalTime.ofSecondOfDay(row.getInt(2) * 60L), days(row.getInt(3)))))
                .list();
        return Collections.unmodifiableMap(times);
    }

    private static Set<DayOfWeek> days(int bits) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if ((bits & bit(day)) != 0) {
                days.add(day);
            }
        }
        return days;
    }

    /** Monday is bit 0. */
    static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }
}
