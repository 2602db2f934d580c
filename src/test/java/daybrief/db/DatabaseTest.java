package daybrief.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void whatIsNoDatabaseIsNamedInOneLine() throws Exception {
        Path file = Files.writeString(folder.resolve("a.db"), "no database at all".repeat(100));
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("a.db cannot be opened")
                .hasMessageContaining("file is not a database")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamedAndNotTakenForAnotherProcess() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> ProcessLock.take(file.resolve("lock"), "me"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot be written to")
                .hasMessageNotContaining("Another Daybrief");
        assertThatThrownBy(() -> Database.open(file.resolve("a.db")))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("cannot be made")
                .hasMessageContaining("DAYBRIEF_DATA");
    }

    @Test
    void whatIsWrittenIsThereAfterARestart() {
        try (Database db = Database.open(folder.resolve("a.db"))) {
            put(db, "bot", "42");
        }
        try (Database db = Database.open(folder.resolve("a.db"))) {
            assertThat(new Facts(db).find("bot")).contains("42");
        }
    }

    @Test
    void aWriteThatThrowsLeavesNothingBehindAndTheNextOneWorks() {
        try (Database db = Database.open(folder.resolve("a.db"))) {
            assertThatThrownBy(() -> db.write(tx -> {
                        new Facts(db).put(tx, "half", "done");
                        throw new IllegalStateException("in the middle");
                    }))
                    .hasMessage("in the middle");
            assertThat(new Facts(db).find("half")).isEmpty();
            put(db, "whole", "done");
            assertThat(new Facts(db).find("whole")).contains("done");
        }
    }

    @Test
    void theWriteLockIsFreeForAnotherProcessBetweenTwoWrites() {
        try (Database bot = Database.open(folder.resolve("a.db"));
                Database beside = Database.open(folder.resolve("a.db"))) {
            put(bot, "first", "1");
            put(beside, "second", "2");
            bot.writeDurably(tx -> {
                new Facts(bot).put(tx, "third", "3");
                return null;
            });
            assertThat(new Facts(beside).find("third")).contains("3");
        }
    }

    @Test
    void aReaderCannotWrite() {
        try (Database db = Database.open(folder.resolve("a.db"))) {
            assertThatThrownBy(() -> db.read(tx -> tx.handle().execute("DELETE FROM fact")))
                    .hasMessageContaining("readonly");
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("notes.db"), "a shopping list, and nothing but a shopping list");
        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("notes.db");
    }

    @Test
    void aCopyHoldsEverythingAndReplacesAnOlderOne() throws Exception {
        Path copy = Files.writeString(folder.resolve("copy.db"), "old");
        try (Database db = Database.open(folder.resolve("it's.db"))) {
            put(db, "bot", "42");
            assertThat(new Backup(db).to(copy)).isPositive();
        }
        try (Database db = Database.open(copy)) {
            assertThat(new Facts(db).find("bot")).contains("42");
        }
        assertThat(folder.resolve("copy.db.part")).doesNotExist();
    }

    @Test
    void aSecondBotOnTheSameFolderIsToldWhoHoldsIt() {
        Path file = folder.resolve("daybrief.lock");
        try (ProcessLock held = ProcessLock.take(file, "process 17")) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> ProcessLock.take(file, "process 18"))
                    .hasMessageContaining("process 17")
                    .hasMessageContaining("DAYBRIEF_DATA");
        }
        ProcessLock.take(file, "process 19").close();
    }

    private static void put(Database db, String name, String value) {
        db.write(tx -> {
            new Facts(db).put(tx, name, value);
            return null;
        });
    }
}
