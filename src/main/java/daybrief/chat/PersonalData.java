package daybrief.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.db.Database;
import daybrief.db.Tx;
import daybrief.delivery.Outbox;
import daybrief.subscriber.Reader;
import daybrief.subscriber.ReaderId;
import daybrief.subscriber.Readers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Everything that is stored of one reader: to be given to them, and to be deleted. The one list of the tables that hold it; a test
 * walks the schema and finds none that is missing.
 */
public final class PersonalData {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A table and which of its rows are the reader's.
     *
     * @param mine a condition over {@code :reader}, {@code :mailbox} and {@code :chat}
     * @param shared rows that may be others' as well: given out, and deleted only where nobody else has them
     */
    record Holding(String table, String mine, boolean shared) {
        Holding(String table, String mine) {
            this(table, mine, false);
        }
    }

    // What refers to others comes before them, so that it can be deleted in this order.
    static final List<Holding> HOLDINGS = List.of(
            new Holding("answer", "reader_id = :reader"),
            new Holding(
                    "edition_told", "content_id IN (SELECT content_id FROM edition WHERE reader_id = :reader)", true),
            new Holding("edition_content", "id IN (SELECT content_id FROM edition WHERE reader_id = :reader)", true),
            new Holding("edition", "reader_id = :reader"),
            new Holding("reader_topic", "reader_id = :reader"),
            new Holding("reader_wish", "reader_id = :reader"),
            new Holding("reader_time", "reader_id = :reader"),
            new Holding("reader_language", "reader_id = :reader"),
            new Holding("reader_story", "reader_id = :reader"),
            new Holding("reader_hidden", "reader_id = :reader"),
            new Holding("reader_feed", "reader_id = :reader"),
            new Holding("invitation", "used_by = :reader"),
            new Holding("reader", "id = :reader"),
            new Holding("inbox", "chat = :chat"),
            // Without earlier exports: each would hold all that went before it.
            new Holding(
                    "outbox_body",
                    "id IN (SELECT body_id FROM outbox WHERE mailbox_id = :mailbox) AND body ->> '$.content' IS NULL",
                    true),
            new Holding("outbox", "mailbox_id = :mailbox"),
            new Holding("mailbox", "id = :mailbox"));

    private static final String UNUSED_CONTENT = """
            DELETE FROM edition_content
            WHERE NOT EXISTS (SELECT 1 FROM edition WHERE edition.content_id = edition_content.id)
            """;

    private final Database db;
    private final Readers readers;
    private final Outbox outbox;

    public PersonalData(Database db, Readers readers, Outbox outbox) {
        this.db = db;
        this.readers = readers;
        this.outbox = outbox;
    }

    private record Keys(long reader, long mailbox, long chat) {
        Map<String, Long> bindings() {
            return Map.of("reader", reader, "mailbox", mailbox, "chat", chat);
        }
    }

    private Keys keys(Handle handle, Reader reader) {
        long mailbox = reader.mailbox().value();
        long chat = handle.select("SELECT chat FROM mailbox WHERE id = ?", mailbox)
                .mapTo(Long.class)
                .one();
        return new Keys(reader.id().value(), mailbox, chat);
    }

    /** All rows of all tables, as JSON. */
    public String export(ReaderId id, Instant now) {
        Reader reader = readers.get(id);
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("exported", now.toString());
        document.put("note", "Times are milliseconds since 1970-01-01 UTC. Earlier exports are left out.");
        db.read(tx -> {
            Keys keys = keys(tx.handle(), reader);
            HOLDINGS.forEach(holding -> document.put(holding.table(), rows(tx.handle(), holding, keys)));
            return null;
        });
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A reader's data cannot be written as JSON", e);
        }
    }

    private static List<Map<String, Object>> rows(Handle handle, Holding holding, Keys keys) {
        return handle.createQuery("SELECT * FROM " + holding.table() + " WHERE " + holding.mine())
                .bindMap(keys.bindings())
                .map((row, context) -> row(row))
                .list();
    }

    private static Map<String, Object> row(ResultSet row) throws SQLException {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            if (value != null) {
                columns.put(row.getMetaData().getColumnName(i), value);
            }
        }
        return columns;
    }

    /** How many rows of each table {@link #forget} would delete; those that others have as well are left out. */
    public Map<String, Integer> counts(ReaderId id) {
        Reader reader = readers.get(id);
        Map<String, Integer> counts = new LinkedHashMap<>();
        db.read(tx -> {
            Keys keys = keys(tx.handle(), reader);
            HOLDINGS.stream()
                    .filter(holding -> !holding.shared())
                    .forEach(holding -> counts.put(holding.table(), count(tx.handle(), holding, keys)));
            return null;
        });
        return counts;
    }

    private static int count(Handle handle, Holding holding, Keys keys) {
        return handle.createQuery("SELECT count(*) FROM " + holding.table() + " WHERE " + holding.mine())
                .bindMap(keys.bindings())
                .mapTo(Integer.class)
                .one();
    }

    private static final List<String> DELETED_BY_DELIVERY = List.of("outbox", "mailbox");

    /**
     * Deletes all of it. The mailbox itself goes once the receipt, which is enqueued in this transaction, has been delivered.
     * Nothing happens when the reader is gone already.
     */
    public void forget(Tx tx, ReaderId id) {
        Handle handle = tx.handle();
        List<Reader> found = readers.find(id).stream().toList();
        for (Reader reader : found) {
            Keys keys = keys(handle, reader);
            List<String> statements = new ArrayList<>();
            HOLDINGS.stream()
                    .filter(holding -> !holding.shared() && !DELETED_BY_DELIVERY.contains(holding.table()))
                    .forEach(holding -> statements.add("DELETE FROM " + holding.table() + " WHERE " + holding.mine()));
            statements.forEach(
                    sql -> handle.createUpdate(sql).bindMap(keys.bindings()).execute());
            handle.execute(UNUSED_CONTENT);
            outbox.forget(tx, reader.mailbox());
        }
    }
}
