package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Articles;
import daybrief.db.Database;
import daybrief.source.Imports;
import daybrief.source.Intake;
import daybrief.source.Sources;
import daybrief.topic.Classifier;
import daybrief.topic.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static Imports imports(Database db) {
        Classifier classifier = new Classifier(new Topics(List.of()));
        return new Imports(db, new Sources(db), new Intake(new Articles(db), classifier, InstantSource.system()));
    }

    private int run(Object... arguments) {
        ImportCommand command = new ImportCommand(
                () -> Database.open(folder.resolve("a.db")), ImportCommandTest::imports, System::nanoTime);
        String[] strings = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(strings);
    }

    @Test
    void whatWasDoneIsOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.txt"), "The ferry ran aground.");
        assertThat(run(file)).isZero();
        assertThat(run(file)).isZero();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines(
                        "1 new, 0 changed, 0 unchanged, 0 broken\n0 new, 0 changed, 1 unchanged, 0 broken\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatIsBrokenIsNamedAfterTheRestWasImported() throws IOException {
        Path file = Files.writeString(folder.resolve("ferry.txt"), "The ferry ran aground.");
        assertThat(run(folder.resolve("nowhere"), file, "--outlet", "Tidewater Post"))
                .isOne();
        assertThat(out.toString()).isEqualToNormalizingNewlines("1 new, 0 changed, 0 unchanged, 1 broken\n");
        assertThat(err.toString()).startsWith("broken: ").contains("nowhere: there is no such file or folder");
        try (Database db = Database.open(folder.resolve("a.db"))) {
            assertThat(new Articles(db).recent(1).get(0).outlet()).isEqualTo("Tidewater Post");
        }
    }

    @Test
    void withoutAPathItIsUsedWrongly() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).contains("PATH");
    }

    @Test
    void theBarGrowsInOneLineAndVanishes() {
        long[] time = {0};
        StringWriter terminal = new StringWriter();
        ProgressBar bar = new ProgressBar(new PrintWriter(terminal), () -> time[0]);
        time[0] = 2_000_000_000L;
        bar.show(50, 100, 3_000);
        bar.show(51, 100, 3_001);
        assertThat(terminal.toString())
                .isEqualTo("\r[###############---------------]  50 %  3,000 articles  1,500/s  2 s left");
        bar.end();
        assertThat(terminal.toString()).endsWith(" \r\r\r");
    }
}
