package daybrief.digest;

import daybrief.article.ArticleId;
import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.delivery.PostId;
import daybrief.digest.print.Content;
import daybrief.digest.print.ContentJson;
import daybrief.digest.print.ContentKey;
import daybrief.digest.print.Entry;
import daybrief.digest.print.Voice;
import daybrief.story.StoryId;
import daybrief.subscriber.ReaderId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The editions that were written and the ledger of what they told. What many readers got alike stands once. */
public final class Editions {
    private final Database db;

    /** Neighbours in a run share their content: its form in the database is made once. */
    private final AtomicReference<@Nullable Pressed> last = new AtomicReference<>();

    /** A content as it is stored. */
    private record Pressed(Content content, String body, String hash) {}

    public Editions(Database db) {
        this.db = db;
    }

    private static final String INSERT = """
            INSERT INTO edition (reader_id, local_date, local_time, kind, content_id, post_id, composed_at,
                                 language, zone, next_at, format)
            VALUES (:reader, :date, :time, :kind, :content, :post, :composed, :language, :zone, :next, :format)
            ON CONFLICT (reader_id, local_date, local_time) DO NOTHING
            """;

    /**
     * Writes the edition into the ledger.
     *
     * @param post what was enqueued for it; empty if nothing is sent
     * @return false when there is one of this key already, or nothing to remember of it: nothing has changed then
     */
    public boolean insert(Tx tx, Edition edition, Optional<PostId> post) {
        if (edition.kind() == Edition.Kind.REPEATED || (edition.kind() == Edition.Kind.ASKED && edition.empty())) {
            return false;
        }
        return tx.handle()
                        .createUpdate(INSERT)
                        .bind("reader", edition.reader().value())
                        .bind("date", edition.date().toString())
                        .bind("time", edition.time())
                        .bind("kind", edition.kind().name().toLowerCase(Locale.ROOT))
                        .bind("content", content(tx.handle(), edition.content()))
                        .bind("post", post.map(PostId::value).orElse(null))
                        .bind("composed", edition.composed().toEpochMilli())
                        .bindMap(voice(edition))
                        .execute()
                == 1;
    }

    private static Map<String, @Nullable Object> voice(Edition edition) {
        Voice voice = edition.voice();
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("language", voice.wording().language());
        columns.put("zone", voice.zone().getId());
        columns.put("next", voice.next().map(Instant::toEpochMilli).orElse(null));
        columns.put("format", edition.form().name().toLowerCase(Locale.ROOT));
        return columns;
    }

    private static final String POSTED = """
            UPDATE edition SET post_id = :post
            WHERE reader_id = :reader AND local_date = :date AND local_time = :time
            """;

    /** For an edition that was inserted before its message was enqueued. */
    void posted(Tx tx, Edition edition, PostId post) {
        tx.handle()
                .createUpdate(POSTED)
                .bind("post", post.value())
                .bind("reader", edition.reader().value())
                .bind("date", edition.date().toString())
                .bind("time", edition.time())
                .execute();
    }

    private long content(Handle handle, Content content) {
        Pressed pressed = pressed(content);
        String hash = pressed.hash();
        Optional<Long> known = contentId(handle, hash);
        if (known.isPresent()) {
            return known.get();
        }
        handle.execute("INSERT INTO edition_content (hash, body) VALUES (?, ?)", hash, pressed.body());
        long id = contentId(handle, hash).orElseThrow();
        for (Entry entry : content.entries()) {
            handle.execute(
                    "INSERT INTO edition_told (content_id, story_id, as_of, told) VALUES (?, ?, ?, ?)",
                    id,
                    entry.story().value(),
                    entry.asOf().toEpochMilli(),
                    ContentJson.sentences(entry.told()));
        }
        return id;
    }

    @SuppressWarnings("ReferenceEquality") // the same object: comparing all words would cost what this saves
    private Pressed pressed(Content content) {
        Pressed known = last.get();
        if (known == null || known.content() != content) {
            String body = ContentJson.text(content);
            known = new Pressed(content, body, ContentKey.of(body));
            last.set(known);
        }
        return known;
    }

    private static Optional<Long> contentId(Handle handle, String hash) {
        return handle.createQuery("SELECT id FROM edition_content WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(Long.class)
                .findOne();
    }

    private static final String PAST = """
            SELECT e.reader_id, e.content_id, e.local_date, e.kind, e.composed_at,
                   CASE e.kind WHEN 'asked' THEN c.body ->> '$.topic' END AS topic
            FROM edition e JOIN edition_content c ON c.id = e.content_id
            WHERE e.reader_id IN (<readers>) AND e.composed_at >= :since AND e.lost = 0
            ORDER BY e.composed_at, e.id
            """;

    /** What each of them got since then, the oldest first; what was refused or expired does not count. */
    Map<ReaderId, List<Past>> past(Collection<ReaderId> readers, Instant since) {
        Map<ReaderId, List<Past>> past = new HashMap<>();
        if (readers.isEmpty()) {
            return past;
        }
        db.read(tx -> tx.handle()
                        .createQuery(PAST)
                        .bindList(
                                "readers", readers.stream().map(ReaderId::value).toList())
                        .bind("since", since.toEpochMilli())
                        .map((row, context) -> Map.entry(new ReaderId(row.getLong("reader_id")), past(row)))
                        .list())
                .forEach(row -> past.computeIfAbsent(row.getKey(), reader -> new ArrayList<>())
                        .add(row.getValue()));
        return past;
    }

    private static Past past(ResultSet row) throws SQLException {
        return new Past(
                row.getLong("content_id"),
                LocalDate.parse(row.getString("local_date")),
                row.getString("kind").equals("asked"),
                Optional.ofNullable(row.getString("topic")),
                Instant.ofEpochMilli(row.getLong("composed_at")));
    }

    private static final String TOLD = """
            SELECT story_id, as_of, told FROM edition_told WHERE content_id = :content
            UNION ALL
            SELECT f.story_id, as_of, told FROM edition_told t JOIN story_former f ON f.former_id = t.story_id
            WHERE content_id = :content
            """;

    /** What a content told of each story, or of one that was joined to it since, as of its edition's time. */
    Map<StoryId, Told> told(Past past) {
        return db.read(tx -> tx.handle()
                .createQuery(TOLD)
                .bind("content", past.content())
                .map((row, context) -> Map.entry(
                        new StoryId(row.getLong("story_id")),
                        new Told(
                                Instant.ofEpochMilli(row.getLong("as_of")),
                                past.at(),
                                ContentJson.sentences(row.getString("told")))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Told::and)));
    }

    /**
     * An edition that is still kept.
     *
     * @param key of its content, for buttons
     * @param before when the reader's edition before it was composed
     */
    public record Kept(String key, Content content, Optional<Instant> before) {}

    private static final String KEPT = """
            SELECT c.hash, c.body,
                   (SELECT max(f.composed_at) FROM edition f
                    WHERE f.reader_id = e.reader_id AND f.composed_at < e.composed_at AND f.lost = 0) AS before
            FROM edition e JOIN edition_content c ON c.id = e.content_id
            WHERE e.reader_id = :reader AND substr(c.hash, 1, length(:key)) = :key
            ORDER BY e.composed_at DESC, e.id DESC LIMIT 1
            """;

    /** The reader's own edition with a content of this key. */
    public Optional<Kept> find(ReaderId reader, String key) {
        return db.read(tx -> tx.handle()
                        .createQuery(KEPT)
                        .bind("reader", reader.value())
                        .bind("key", key)
                        .map((row, context) -> kept(row))
                        .findOne())
                .flatMap(kept -> kept);
    }

    /** The last one that was written for the reader. */
    public Optional<Kept> latest(ReaderId reader) {
        return find(reader, "");
    }

    private static Optional<Kept> kept(ResultSet row) throws SQLException {
        String key = ContentKey.shortened(row.getString("hash"));
        long millis = row.getLong("before");
        Optional<Instant> before = row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
        return ContentJson.read(row.getString("body")).map(content -> new Kept(key, content, before));
    }

    /** Empty where an older Daybrief wrote it. */
    Optional<Content> content(Past past) {
        return ContentJson.read(db.read(tx -> tx.handle()
                .createQuery("SELECT body FROM edition_content WHERE id = :content")
                .bind("content", past.content())
                .mapTo(String.class)
                .one()));
    }

    /** The articles that the editions which are kept name as their sources. */
    public Set<ArticleId> quoted() {
        return db.read(tx -> {
            Set<ArticleId> quoted = new HashSet<>();
            tx.handle()
                    .createQuery("SELECT body FROM edition_content")
                    .mapTo(String.class)
                    .useIterator(bodies -> bodies.forEachRemaining(body -> quoted.addAll(ContentJson.articles(body))));
            return quoted;
        });
    }

    /** The post never reached its reader: what it told counts as unread. */
    public void markLost(Tx tx, PostId post) {
        tx.handle().execute("UPDATE edition SET lost = 1 WHERE post_id = ?", post.value());
    }

    private static final String UNUSED = """
            DELETE FROM edition_content
            WHERE NOT EXISTS (SELECT 1 FROM edition WHERE edition.content_id = edition_content.id)
            """;

    /** Forgets editions composed before then, and contents that no edition has any more. */
    public int clean(Tx tx, Instant before) {
        int gone = tx.handle().execute("DELETE FROM edition WHERE composed_at < ?", before.toEpochMilli());
        tx.handle().execute(UNUSED);
        return gone;
    }
}
