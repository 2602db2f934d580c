package daybrief.digest.replay;

import daybrief.db.Database;
import daybrief.digest.print.Content;
import daybrief.digest.print.ContentJson;
import daybrief.digest.print.EditionText;
import daybrief.digest.print.Voice;
import daybrief.message.Form;
import daybrief.message.Message;
import daybrief.subscriber.ReaderId;
import daybrief.topic.Topics;
import daybrief.wording.Wording;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The editions that are kept, said again in the language and by the clock of then. The words of today say what is the bot's own. */
public final class Replays {
    private static final String LANGUAGE = "en";

    private final Database db;
    private final Topics topics;
    private final ZoneId zone;

    /** @param zone the host's, for editions of which none was kept */
    public Replays(Database db, Topics topics, ZoneId zone) {
        this.db = db;
        this.topics = topics;
        this.zone = zone;
    }

    /**
     * One of those that can be replayed.
     *
     * @param date the reader's, as is the time: "07:30", or "07:42:13.123" where it was asked for
     */
    public record Known(long id, long reader, String date, String time, int stories) {}

    private static final String LATEST = """
            SELECT id, reader_id, local_date, local_time,
                   (SELECT count(*) FROM edition_told t WHERE t.content_id = edition.content_id) AS stories
            FROM edition WHERE content_id IS NOT NULL ORDER BY composed_at DESC, id DESC LIMIT :limit
            """;

    /** The newest first. */
    public List<Known> latest(int limit) {
        return db.read(tx -> tx.handle()
                .createQuery(LATEST)
                .bind("limit", limit)
                .map((row, context) -> new Known(
                        row.getLong("id"),
                        row.getLong("reader_id"),
                        row.getString("local_date"),
                        row.getString("local_time"),
                        row.getInt("stories")))
                .list());
    }

    private static final String KEPT = """
            SELECT c.body, e.composed_at, e.language, e.zone, e.next_at, e.format
            FROM edition e JOIN edition_content c ON c.id = e.content_id WHERE e.id = :id
            """;

    private static final String OWN = """
            SELECT c.body, e.composed_at, e.language, e.zone, e.next_at, e.format
            FROM edition e JOIN edition_content c ON c.id = e.content_id
            WHERE e.reader_id = :reader AND substr(c.hash, 1, length(:key)) = :key
            ORDER BY e.composed_at DESC, e.id DESC LIMIT 1
            """;

    /**
     * The message of the reader's own edition with a content of this key.
     *
     * @param other a form that a button under it offers
     */
    public Optional<Message> again(ReaderId reader, String key, Optional<Form> other) {
        return db.read(tx -> tx.handle()
                        .createQuery(OWN)
                        .bind("reader", reader.value())
                        .bind("key", key)
                        .map((row, context) -> text(row))
                        .findOne())
                .flatMap(found -> found)
                .map(text -> text.message(other));
    }

    /** Empty where there is none of this id, or a Daybrief of before kept it in a form that says too little. */
    public Optional<Replay> find(long id) {
        return db.read(tx -> tx.handle()
                        .createQuery(KEPT)
                        .bind("id", id)
                        .map((row, context) -> replay(row))
                        .findOne())
                .flatMap(found -> found);
    }

    private Optional<Replay> replay(ResultSet row) throws SQLException {
        Optional<Content> content = ContentJson.read(row.getString("body"));
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Voice voice = voice(row);
        boolean assumed = row.getString("language") == null;
        Form form = Optional.ofNullable(row.getString("format"))
                .map(name -> Form.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(Form.CLASSIC);
        return content.map(said -> new Replay(said, new EditionText(topics, voice, said).message(), form, assumed));
    }

    private Optional<EditionText> text(ResultSet row) throws SQLException {
        Voice voice = voice(row);
        return ContentJson.read(row.getString("body")).map(content -> new EditionText(topics, voice, content));
    }

    private Voice voice(ResultSet row) throws SQLException {
        String language = Optional.ofNullable(row.getString("language")).orElse(LANGUAGE);
        ZoneId clock =
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of).orElse(zone);
        long next = row.getLong("next_at");
        Optional<Instant> coming = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(next));
        return new Voice(Wording.of(language), clock, Instant.ofEpochMilli(row.getLong("composed_at")), coming);
    }
}
