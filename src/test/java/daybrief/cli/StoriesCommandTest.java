package daybrief.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoriesCommandTest {

    private static final String MILL =
            "{\"id\":\"%s\",\"text\":\"The old mill of Corrow fell into the river Tess in an earthquake of "
                    + "magnitude 6.1 and nine people were missing, rescue teams from Tessaly said.%s\"}";
    private static final String CHEESE =
            "{\"id\":7,\"title\":\"Prize\",\"text\":\"A blue cheese made by two sisters on Pelune won the "
                    + "great prize of the dairy fair in Vantry.\",\"published\":\"2031-05-14\"}";

    @Test
    void articlesThatTellTheSameGetTheSameStoryAndTheOrderOfTheLinesIsKept() {
        List<String> lines = stories(MILL.formatted("a", ""), CHEESE, MILL.formatted("b", " The search goes on."));

        assertThat(lines)
                .containsExactly("{\"id\":\"a\",\"story\":1}", "{\"id\":7,\"story\":2}", "{\"id\":\"b\",\"story\":1}");
    }

    @Test
    void aBadLineIsAnsweredWithAnErrorAndTheRestGoOn() {
        List<String> lines = stories("no json", "{\"id\":\"x\"}", CHEESE);

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).contains("\"error\"");
        assertThat(lines.get(1)).contains("\"id\":\"x\"", "\"text\\\" is missing");
        assertThat(lines.get(2)).isEqualTo("{\"id\":7,\"story\":1}");
    }

    @Test
    void emptyAndHostileTextsAreStoriesOfTheirOwn() {
        List<String> lines = stories(
                "{\"id\":1,\"text\":\"\"}",
                "{\"id\":2,\"text\":\"\\u0000\\u202e🙂🙂🙂\"}",
                "{\"id\":3,\"text\":\"" + "endless ".repeat(100_000) + "\"}",
                "{\"id\":4,\"text\":\"\"}");

        assertThat(lines)
                .containsExactly(
                        "{\"id\":1,\"story\":1}",
                        "{\"id\":2,\"story\":2}",
                        "{\"id\":3,\"story\":3}",
                        "{\"id\":4,\"story\":4}");
    }

    private static List<String> stories(String... lines) {
        StringWriter out = new StringWriter();
        byte[] input = String.join("\n", lines).getBytes(UTF_8);
        int code = Main.commandLine(Map.of(), new ByteArrayInputStream(input))
                .setOut(new PrintWriter(out))
                .execute("stories", "--jsonl");
        assertThat(code).isZero();
        return out.toString().lines().toList();
    }
}
