package daybrief.source;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.feed.OpmlFeed;
import daybrief.fetch.Host;
import daybrief.fetch.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The list of sources: feeds with their schedule, and the outlets of imported files and samples. */
public final class Sources {
    private static final Duration TOPICS_STAY = Duration.ofDays(30);

    private final Database db;

    public Sources(Database db) {
        this.db = db;
    }

    private static final String ADD = """
            INSERT INTO source (kind, address, title, language, link, host, next_at, added_at)
            VALUES ('feed', :address, :title, :language, :link, :host, :now, :now)
            ON CONFLICT (address) DO UPDATE SET title = excluded.title, language = excluded.language, link = excluded.link,
              host = coalesce(host, excluded.host),
              listed = 1, active = CASE WHEN problem = 'gone' OR dismissed = 1 THEN active ELSE 1 END,
              next_at = coalesce(next_at, excluded.next_at)
            RETURNING id
            """;

    private static final String UNLIST =
            "UPDATE source SET listed = 0, dismissed = 0, active = CASE WHEN in_chat = 1 THEN active ELSE 0 END WHERE id = :id";

    /**
     * Makes the feeds of the file these: new ones are due at once, those not listed any more are read no longer, unless they were
     * added in the chat; what they gave stays.
     */
    public void sync(Tx tx, List<OpmlFeed> feeds, Instant now) {
        Set<Long> listed =
                feeds.stream().map(feed -> add(tx.handle(), feed, now)).collect(Collectors.toSet());
        List<Long> before = tx.handle()
                .createQuery("SELECT id FROM source WHERE kind = 'feed' AND listed = 1")
                .mapTo(Long.class)
                .list();
        before.stream()
                .filter(id -> !listed.contains(id))
                .forEach(id -> tx.handle().createUpdate(UNLIST).bind("id", id).execute());
    }

    private static final String FOLLOWED = """
            UPDATE source SET address = :address, read_from = NULL
            WHERE read_from = :address AND NOT EXISTS (SELECT 1 FROM source WHERE address = :address)
            """;

    private static long add(Handle handle, OpmlFeed feed, Instant now) {
        // Listed now where it has moved to: the same feed, with all that is remembered of it.
        handle.createUpdate(FOLLOWED).bind("address", feed.address()).execute();
        long id = handle.createQuery(ADD)
                .bind("address", feed.address())
                .bind("title", feed.title())
                .bind("language", feed.language().orElse(null))
                .bind("link", feed.link().orElse(null))
                .bind("host", Host.of(feed.address()))
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one();
        handle.createUpdate("DELETE FROM source_topic WHERE source_id = :id")
                .bind("id", id)
                .execute();
        feed.folders()
                .forEach(topic -> handle.createUpdate("INSERT INTO source_topic VALUES (:id, :topic)")
                        .bind("id", id)
                        .bind("topic", topic)
                        .execute());
        return id;
    }

    /** The source under which imported articles of this outlet stand; made where it is not there. */
    public SourceId fileSource(Tx tx, String outlet, Instant now) {
        return outlet(tx, "file", outlet, now);
    }

    /** The same for the sample edition. */
    public SourceId sampleSource(Tx tx, String outlet, Instant now) {
        return outlet(tx, "sample", outlet, now);
    }

    private static final String OUTLET = """
            INSERT INTO source (kind, address, title, added_at) VALUES (:kind, :kind || ':' || :outlet, :outlet, :now)
            ON CONFLICT (address) DO UPDATE SET title = excluded.title RETURNING id
            """;

    private static SourceId outlet(Tx tx, String kind, String outlet, Instant now) {
        return new SourceId(tx.handle()
                .createQuery(OUTLET)
                .bind("kind", kind)
                .bind("outlet", outlet)
                .bind("now", now.toEpochMilli())
                .mapTo(Long.class)
                .one());
    }

    /** The source of imported articles of this outlet, if there are any. */
    Optional<SourceId> findFileSource(String outlet) {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT id FROM source WHERE address = 'file:' || :outlet")
                .bind("outlet", outlet)
                .mapTo(Long.class)
                .findOne()
                .map(SourceId::new));
    }

    /** The ids of all outlets of imported files. */
    List<Long> fileSources() {
        return db.read(tx -> tx.handle()
                .createQuery("SELECT id FROM source WHERE kind = 'file'")
                .mapTo(Long.class)
                .list());
    }

    private static final String COVERAGE = """
            SELECT title, ok_at IS NOT NULL AND failures = 0 AS ok FROM source WHERE kind = 'feed' AND active = 1 ORDER BY title
            """;

    public Coverage coverage() {
        return db.read(tx -> {
            Collection<String> silent = new TreeSet<>();
            List<Boolean> read = tx.handle()
                    .createQuery(COVERAGE)
                    .map((row, context) -> row.getBoolean("ok") || !silent.add(row.getString("title")))
                    .list();
            return new Coverage((int) read.stream().filter(ok -> ok).count(), read.size(), List.copyOf(silent));
        });
    }

    private static final String TOPICS = """
            SELECT topic FROM source_topic JOIN source ON source.id = source_id WHERE active = 1
            UNION
            SELECT topic FROM article_topic JOIN article ON article.id = article_id WHERE seen_at >= :since
            """;

    /** Topics worth offering: of feeds that are read, and of articles that came in during the past 30 days. */
    public Set<String> topicsWithSources(Instant now) {
        return db.read(tx -> tx.handle()
                .createQuery(TOPICS)
                .bind("since", now.minus(TOPICS_STAY).toEpochMilli())
                .mapTo(String.class)
                .set());
    }

    private static final String READING =
            "SELECT count(read_at) AS done, count(*) AS total FROM source WHERE kind = 'feed' AND active = 1";

    /** How many of the feeds that are read were tried at least once. */
    public Progress firstReading() {
        return db.read(tx -> tx.handle()
                .createQuery(READING)
                .map((row, context) -> new Progress(row.getInt("done"), row.getInt("total")))
                .one());
    }

    private static final String PROBLEMS = """
            SELECT title, problem FROM source WHERE kind = 'feed' AND problem IS NOT NULL ORDER BY title, address
            """;

    /** Feeds whose last reading failed, "title: reason". */
    public List<String> problems() {
        return db.read(tx -> tx.handle()
                .createQuery(PROBLEMS)
                .map((row, context) ->
                        row.getString("title") + ": " + Reasons.english(Reason.parse(row.getString("problem"))))
                .list());
    }
}
