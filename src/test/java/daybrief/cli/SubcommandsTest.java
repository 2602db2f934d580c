package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
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

    static Iterable<String> names() {
        return Subcommands.NAMES;
    }
}
