package daybrief.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;

/** The bot's database, looked at from outside; written to only while the bot is stopped. */
record Ledger(Path file) {
    long number(String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    Set<Long> unknownChats() throws SQLException {
        Set<Long> chats = new HashSet<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT m.chat FROM outbox o JOIN mailbox m ON m.id = o.mailbox_id WHERE o.state = 'unknown'")) {
            while (row.next()) {
                chats.add(row.getLong(1));
            }
        }
        return chats;
    }

    /** Nothing is under way any more, and every reader's edition falls due at that minute, in UTC. */
    void allDueAt(Instant minute) throws SQLException {
        int ofDay = minute.atZone(ZoneOffset.UTC).toLocalTime().toSecondOfDay() / 60;
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = ON");
            statement.executeUpdate("DELETE FROM outbox");
            statement.executeUpdate("UPDATE reader SET zone = 'UTC', next_at = " + minute.toEpochMilli());
            statement.executeUpdate("UPDATE reader_time SET days = 127, minute = " + ofDay);
        }
    }

    private Connection open() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 10000");
        }
        return connection;
    }
}
