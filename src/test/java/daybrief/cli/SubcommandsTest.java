package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Command;

class SubcommandsTest {
    @ParameterizedTest
    @MethodSource("names")
    void everyNameGivesTheCommandThatBearsIt(String name) {
        Command command = new Subcommands(Map.of(), InputStream.nullInputStream())
                .named(name)
                .getClass()
                .getAnnotation(Command.class);
        assertThat(command).isNotNull().extracting(Command::name).isEqualTo(name);
    }

    @Test
    void withoutACommandTheBotIsRun(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "no folder");
        StringWriter told = new StringWriter();

        int code = Main.commandLine(Map.of("DAYBRIEF_DATA", file.toString()), InputStream.nullInputStream())
                .setErr(new PrintWriter(told, true))
                .execute();

        assertThat(code).isEqualTo(1);
        assertThat(told.toString()).contains(file.toString()).doesNotContain("picocli");
    }

    static Iterable<String> names() {
        return Subcommands.NAMES;
    }
}
