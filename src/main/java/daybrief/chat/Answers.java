package daybrief.chat;

import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.subscriber.ReaderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What buttons refer to, and what the bot has asked a reader for: remembered for a while and then forgotten. */
public final class Answers {
    /** How long the buttons under an answer work, and how long a pasted text is kept. */
    public static final Duration BUTTONS_WORK = Duration.ofHours(1);

    private static final Duration QUESTION_STANDS = Duration.ofMinutes(10);

    private final Database db;
    private final RandomGenerator random;

    public Answers(Database db, RandomGenerator random) {
        this.db = db;
        this.random = random;
    }

    /**
     * Something remembered.
     *
     * @param kind what the body means
     */
    public record Note(long id, ReaderId reader, String kind, String body) {
        public Note saying(String other) {
            return new Note(id, reader, kind, other);
        }
    }

    /** A note for a reader; it counts once it is {@link #keep}t. */
    public Note note(ReaderId reader, String kind, String body) {
        return new Note(random.nextLong(1, Long.MAX_VALUE), reader, kind, body);
    }

    private static final String KEEP = """
            INSERT OR IGNORE INTO answer (id, reader_id, body, created_at, expires_at)
            VALUES (:id, :reader, :body, :now, :until)
            """;

    public void keep(Tx tx, Note note, Instant now, Duration time) {
        tx.handle()
                .createUpdate(KEEP)
                .bind("id", note.id())
                .bind("reader", note.reader().value())
                .bind("body", note.kind() + "\n" + note.body())
                .bind("now", now.toEpochMilli())
                .bind("until", now.plus(time).toEpochMilli())
                .execute();
    }

    private static final String FIND =
            "SELECT * FROM answer WHERE id = :id AND reader_id = :reader AND expires_at > :now";

    /** Only the reader's own, and only while it has not expired. */
    public Optional<Note> find(ReaderId reader, long id, Instant now) {
        return db.read(tx -> tx.handle()
                .createQuery(FIND)
                .bind("id", id)
                .bind("reader", reader.value())
                .bind("now", now.toEpochMilli())
                .map((row, context) -> note(row.getLong("id"), row.getLong("reader_id"), row.getString("body")))
                .findOne());
    }

    private static Note note(long id, long reader, String stored) {
        int line = stored.indexOf('\n');
        return new Note(id, new ReaderId(reader), stored.substring(0, line), stored.substring(line + 1));
    }

    private static final String OF_KIND = """
            SELECT * FROM answer WHERE substr(body, 1, instr(body, char(10)) - 1) = :kind AND expires_at > :now
            ORDER BY created_at DESC
            """;

    /** Everybody's of one kind, the newest first. */
    public List<Note> ofKind(String kind, Instant now) {
        return db.read(tx -> tx.handle()
                .createQuery(OF_KIND)
                .bind("kind", kind)
                .bind("now", now.toEpochMilli())
                .map((row, context) -> note(row.getLong("id"), row.getLong("reader_id"), row.getString("body")))
                .list());
    }

    private static final String ASKING = "asking";

    /** The reader was asked for something: their next plain words are offered to that command first. */
    public Change ask(ReaderId reader, String command, Instant now) {
        Note question = note(reader, ASKING, command);
        return tx -> {
            dropQuestions(tx, reader);
            keep(tx, question, now, QUESTION_STANDS);
        };
    }

    /** The command that waits for an answer of this reader. */
    public Optional<String> asked(ReaderId reader, Instant now) {
        return ofKind(ASKING, now).stream()
                .filter(note -> note.reader().equals(reader))
                .findFirst()
                .map(Note::body);
    }

    private static final String DROP_QUESTIONS =
            "DELETE FROM answer WHERE reader_id = :reader AND body LIKE 'asking' || char(10) || '%'";

    public void dropQuestions(Tx tx, ReaderId reader) {
        tx.handle().createUpdate(DROP_QUESTIONS).bind("reader", reader.value()).execute();
    }

    private static final String DROP_UNLESS = DROP_QUESTIONS + " AND body <> 'asking' || char(10) || :command";

    /** The reader has turned to something else: only what that command has asked just now still stands. */
    void dropUnless(Tx tx, ReaderId reader, String command) {
        tx.handle()
                .createUpdate(DROP_UNLESS)
                .bind("reader", reader.value())
                .bind("command", command)
                .execute();
    }

    public void drop(Tx tx, Note note) {
        tx.handle().execute("DELETE FROM answer WHERE id = ?", note.id());
    }

    /**
     * Forgets what has expired.
     *
     * @return how many
     */
    public int clean(Tx tx, Instant now) {
        return tx.handle().execute("DELETE FROM answer WHERE expires_at <= ?", now.toEpochMilli());
    }
}
