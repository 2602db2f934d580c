package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybrief.fetch.Ask;
import daybrief.fetch.Fetched;
import daybrief.fetch.Fetcher;
import daybrief.fetch.Manners;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {
    private static final String PAGE =
            "<html lang=en><title>Port of Orra closes</title><meta name=author content='Ilse Marren'>"
                    + "<meta property='article:published_time' content='2020-03-04T10:11:12Z'><h1>Port of Orra closes</h1>"
                    + "<p>The port of Orra will close for three weeks in May, the harbour board said.</p>"
                    + "<p>Divers found cracks in its oldest quay, which had been mended in the spring.</p>";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void aPersonReadsWhatThePageSaysAndThenItsText() {
        assertThat(run(PAGE)).isZero();
        assertThat(out.toString())
                .startsWith("Port of Orra closes\nby: Ilse Marren\npublished: 2020-03-04T10:11:12Z\n")
                .contains("\n\nThe port of Orra will close");
    }

    @Test
    void jsonHasEveryFieldAndSecondsSince1970() throws IOException {
        assertThat(run(PAGE, "--json", "--url", "https://orra.example/1")).isZero();
        JsonNode page = lines().get(0);

        assertThat(page.fieldNames())
                .toIterable()
                .containsExactly(
                        "title",
                        "author",
                        "published",
                        "site",
                        "language",
                        "canonical",
                        "image",
                        "text",
                        "paywalled",
                        "teaser",
                        "wall");
        assertThat(page.path("published").asLong()).isEqualTo(1_583_316_672L);
        assertThat(page.path("canonical").asText()).isEqualTo("https://orra.example/1");
        assertThat(page.path("image").isNull()).isTrue();
    }

    @Test
    void everyLineIsAnsweredInOrderAndABadOneStopsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), PAGE);
        JsonMapper json = new JsonMapper();
        String good = json.createObjectNode()
                .put("path", file.toString())
                .put("url", "https://orra.example/2")
                .toString();

        assertThat(run("{\"path\":\"no-such.html\"}\n{}\nno json\n{\"path\":\"-\"}\n" + good + "\n", "--jsonl"))
                .isZero();
        List<JsonNode> lines = lines();

        assertThat(lines).hasSize(5);
        assertThat(lines.get(0).path("error").asText()).isEqualTo("no-such.html: there is no such file");
        assertThat(lines.subList(0, 4)).allMatch(line -> line.has("error"));
        assertThat(lines.get(4).path("canonical").asText()).isEqualTo("https://orra.example/2");
    }

    @Test
    void aMissingFileIsNamedAndAnAddressInTheOwnNetworkIsNotFetched() {
        assertThat(run("", "no-such.html")).isEqualTo(1);
        assertThat(run("", "http://127.0.0.1/page")).isEqualTo(1);
        assertThat(err.toString())
                .contains(
                        "no-such.html: there is no such file",
                        "http://127.0.0.1/page: the host 127.0.0.1 is not on the public");
    }

    @Test
    void wrongUseIsExitTwo() {
        assertThat(run(PAGE, "--json", "--jsonl")).isEqualTo(2);
    }

    private int run(String input, String... arguments) {
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Manners manners = Manners.usual("test", "");
        ExtractCommand command = new ExtractCommand(
                ask -> {
                    try (Fetcher fetcher = new Fetcher(manners, InstantSource.system(), System::nanoTime)) {
                        return fetcher.fetch(ask);
                    }
                },
                in);
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    @Test
    void anAddressIsAskedForAsAPageAndNotAsAFeed() {
        List<Ask> asked = new ArrayList<>();
        ExtractCommand command = new ExtractCommand(
                ask -> {
                    asked.add(ask);
                    return new Fetched.Gone();
                },
                InputStream.nullInputStream());

        int code = new CommandLine(command)
                .setErr(new PrintWriter(new StringWriter()))
                .execute("https://orra.example/quay");

        assertThat(code).isEqualTo(1);
        assertThat(asked).containsExactly(Ask.page("https://orra.example/quay"));
    }

    private List<JsonNode> lines() throws IOException {
        JsonMapper json = new JsonMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString().split("\n", -1)) {
            if (!line.isBlank()) {
                lines.add(json.readTree(line));
            }
        }
        return lines;
    }
}
