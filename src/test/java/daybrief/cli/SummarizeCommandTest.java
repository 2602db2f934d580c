package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybrief.summary.ExtractiveSummarizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SummarizeCommandTest {
    private static final String TEXT = "The port of Orra will close for three weeks in May, the harbour board said. "
            + "Divers found cracks in its oldest quay. Ferries will leave from Hessel until the quay has been repaired.";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void standardInputBecomesPlainSentences() {
        assertThat(run(TEXT, "--sentences", "1")).isZero();
        assertThat(out.toString())
                .isEqualTo("The port of Orra will close for three weeks in May, the harbour board said.\n");
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreDone() throws IOException {
        Path file = Files.writeString(folder.resolve("port.txt"), TEXT);

        assertThat(run("", "no-such.txt", file.toString())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("no-such.txt: there is no such file\n");
        assertThat(out.toString()).startsWith(file + "\nThe port of Orra");
    }

    @Test
    void aFolderIsNoText() {
        assertThat(run("", folder.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("it is a folder");
    }

    @Test
    void wrongUseIsExitTwo() {
        assertThat(run(TEXT, "--sentences", "11")).isEqualTo(2);
        assertThat(run(TEXT, "--words", "5")).isEqualTo(2);
        assertThat(run(TEXT, "--words", "50", "--sentences", "2")).isEqualTo(2);
        assertThat(run(TEXT, "--json", "--jsonl")).isEqualTo(2);
        assertThat(err.toString()).contains("sentences go from 1 to 10, not 11", "words go from 30 to 400, not 5");
    }

    @Test
    void jsonTellsThePlaces() throws IOException {
        assertThat(run("\ud83d\ude00 " + TEXT, "--json", "--sentences", "1")).isZero();
        JsonNode sentence = lines().get(0).at("/sentences/0");

        assertThat(sentence.get("text").asText()).contains("The port of Orra");
        assertThat(sentence.get("start").asInt())
                .isEqualTo(sentence.at("/runs/0/0").asInt());
        assertThat(sentence.get("end").asInt()).isEqualTo(2 + TEXT.indexOf(" Divers"));
    }

    @Test
    void everyLineIsAnsweredInOrderAndABadOneStopsNothing() throws IOException {
        String input = "{\"id\":1,\"title\":\"\",\"text\":\"" + TEXT + "\"}\n"
                + "{\"id\":\"b\",\"title\":\"no text\"}\n"
                + "not json\n"
                + "\n"
                + "[".repeat(5_000) + "\n"
                + "{\"id\":\"c\",\"documents\":[{\"text\":\"" + TEXT
                + "\",\"published\":\"yesterday\",\"source\":null},{\"text\":\"\"}]}";

        assertThat(run(input, "--jsonl", "--words", "30")).isZero();
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0).get("id").asInt()).isEqualTo(1);
        assertThat(lines.get(0).get("summary").asText()).startsWith("The port of Orra");
        assertThat(lines.get(1).toString())
                .isEqualTo("{\"id\":\"b\",\"error\":\"\\\"text\\\" is missing or not a string\"}");
        assertThat(lines.subList(2, 5))
                .allSatisfy(line -> assertThat(line.has("error")).isTrue());
        assertThat(lines.get(5).at("/sentences/0/document").asInt()).isZero();
    }

    private int run(String input, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        CommandLine line = new CommandLine(new SummarizeCommand(new ExtractiveSummarizer(), in));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private List<JsonNode> lines() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        return out.toString().lines().map(line -> read(json, line)).toList();
    }

    private static JsonNode read(JsonMapper json, String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new AssertionError(line, e);
        }
    }
}
