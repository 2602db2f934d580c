package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybrief.topic.Classifier;
import daybrief.topic.TopicsFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class ClassifyCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everyLineIsAnsweredWithItsTopicsBestFirst() throws IOException {
        String input =
                "{\"id\":7,\"title\":\"Orra win the cup\",\"text\":\"The striker scored in the final minute of the "
                        + "match against Hessel, and the coach spoke of the best season of the club.\"}\n"
                        + "{\"id\":\"b\",\"title\":\"Central bank raises interest rates\",\"text\":\"\"}\n";

        assertThat(run(input, "--jsonl")).isZero();
        List<JsonNode> lines = lines();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).get("id").asInt()).isEqualTo(7);
        assertThat(lines.get(0).at("/topics/0/topic").asText()).isEqualTo("sport");
        assertThat(lines.get(1).get("id").asText()).isEqualTo("b");
        assertThat(lines.get(1).at("/topics/0/topic").asText()).isEqualTo("business");
        assertThat(lines).allSatisfy(ClassifyCommandTest::fallsFromAtMostOneToAtLeastZero);
    }

    @Test
    void aBadLineIsAnsweredWithAnErrorAndStopsNothing() throws IOException {
        String input = "no json\n{\"id\":\"x\"}\n{\"id\":\"y\",\"text\":7}\n{\"title\":\"\",\"text\":\"\"}\n";

        assertThat(run(input, "--jsonl")).isZero();
        List<JsonNode> lines = lines();

        assertThat(lines).hasSize(4);
        assertThat(lines.subList(0, 3)).allMatch(line -> line.has("error"));
        assertThat(lines.get(1).get("id").asText()).isEqualTo("x");
        assertThat(lines.get(3).get("topics").isArray()).isTrue();
    }

    @Test
    void oneTextOfItsOwnIsAnsweredForPeople() {
        assertThat(run("The striker scored twice in the cup final and the coach praised the goalkeeper."))
                .isZero();
        assertThat(out.toString().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line).matches("0\\.\\d{4}  sport"));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(run("", "no-such.jsonl")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("no-such.jsonl: there is no such file\n");
    }

    private static void fallsFromAtMostOneToAtLeastZero(JsonNode line) {
        double before = 1;
        for (JsonNode topic : line.get("topics")) {
            assertThat(topic.get("score").asDouble()).isBetween(0.0, before);
            before = topic.get("score").asDouble();
        }
    }

    private int run(String input, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Classifier classifier = new Classifier(TopicsFile.packaged().topics());
        CommandLine line = new CommandLine(new ClassifyCommand(() -> classifier, in));
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private List<JsonNode> lines() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        return json.readerFor(JsonNode.class)
                .<JsonNode>readValues(out.toString())
                .readAll();
    }
}
