package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import daybrief.fetch.Fetched;
import daybrief.fetch.Terms;
import daybrief.fetch.Validators;
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

class FeedCommandTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>Orra Mail</title><link>/</link><language>en_GB</language>
            <description>News of the bay</description><lastBuildDate>Sun, 22 Nov 2026 09:00:00 GMT</lastBuildDate>
            <item><title>Quay &amp; ferry</title><link>/quay</link><guid isPermaLink="false">q1</guid>
            <description>&lt;p&gt;Divers found &lt;a href="/cracks"&gt;cracks&lt;/a&gt;.&lt;/p&gt;</description>
            <author>desk@orra.example (Ana Verle)</author><category>Harbour</category>
            <pubDate>Sun, 22 Nov 2026 08:15:30 GMT</pubDate><enclosure url="/a.mp3" type="audio/mpeg" length="1"/></item>
            <item><title>Undated</title><pubDate>soon</pubDate></item>
            </channel></rss>
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void jsonTellsAllThatIsReadAndNullWhereNothingIsSaid() throws IOException {
        assertThat(run("", feed(), "--json", "--base", "https://orra.example/feed"))
                .isZero();
        JsonNode json = JsonMapper.builder().build().readTree(out.toString());

        assertThat(json.path("title").asText()).isEqualTo("Orra Mail");
        assertThat(json.path("link").asText()).isEqualTo("https://orra.example/");
        assertThat(json.path("description").asText()).isEqualTo("News of the bay");
        assertThat(json.path("language").asText()).isEqualTo("en-GB");
        assertThat(json.path("updated").asLong()).isEqualTo(1_795_338_000);
        assertThat(json.path("published").isNull()).isTrue();
        JsonNode entry = json.at("/entries/0");
        assertThat(entry.toString())
                .isEqualTo("{\"title\":\"Quay & ferry\",\"link\":\"https://orra.example/quay\",\"id\":\"q1\","
                        + "\"summary\":\"<p>Divers found <a href=\\\"https://orra.example/cracks\\\">cracks</a>.</p>\","
                        + "\"content\":null,\"author\":\"desk@orra.example (Ana Verle)\",\"published\":1795335330,\"updated\":1795335330,"
                        + "\"categories\":[\"Harbour\"],\"enclosures\":[\"https://orra.example/a.mp3\"]}");
        assertThat(json.at("/entries/1/published").isNull()).isTrue();
        assertThat(json.path("warnings")).hasSize(1);
    }

    @Test
    void aPersonSeesTheEntriesOneUnderTheOther() throws IOException {
        assertThat(run("", feed())).isZero();
        assertThat(out.toString())
                .startsWith("Orra Mail\n/\nNews of the bay\nen-GB · updated 2026-11-22 09:00 UTC · 2 entries\n\n")
                .contains(
                        "Quay & ferry\n  /quay\n  2026-11-22 08:15 UTC · Ana Verle · Harbour\n  Divers found cracks.\n  + /a.mp3\n")
                .endsWith("\n! the date \"soon\" cannot be read\n");
    }

    @Test
    void everyLineIsAnsweredInOrderAndAMissingFileOrAPageIsAnError() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "<html><p>Hello</p></html>");
        String lines = "{\"path\":\"" + feed() + "\",\"base\":\"https://orra.example/\"}\n"
                + "{\"path\":\"no-such.xml\",\"id\":7}\n{\"path\":\"" + page + "\"}\n{\"path\":\"-\"}\nrubbish\n"
                + "{\"path\":\"" + feed() + "\",\"content_type\":\"text/xml; charset=utf-8\"}\n";
        assertThat(run(lines, "--jsonl")).isZero();
        List<String> answers = out.toString().lines().toList();
        assertThat(answers).hasSize(6);
        assertThat(answers.get(0)).contains("\"link\":\"https://orra.example/quay\"");
        assertThat(answers.get(1)).isEqualTo("{\"id\":7,\"error\":\"no-such.xml: there is no such file\"}");
        assertThat(answers.get(2)).isEqualTo("{\"error\":\"" + page + ": this is no feed\"}");
        assertThat(answers.get(3)).isEqualTo("{\"error\":\"\\\"path\\\" is missing or names no file\"}");
        assertThat(answers.get(4)).contains("\"error\"");
        assertThat(answers.get(5)).contains("\"title\":\"Orra Mail\"");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsDone() throws IOException {
        assertThat(run("", "no-such.xml", feed())).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("no-such.xml: there is no such file\n");
        assertThat(out.toString()).startsWith("Orra Mail");
    }

    @Test
    void anAddressIsFetchedAndItsLinksAreResolvedAgainstWhereItCameFrom() {
        assertThat(run("", "https://orra.example/news", "--json")).isZero();
        assertThat(out.toString()).contains("\"link\":\"https://moved.example/quay\"");
        assertThat(run("", "https://gone.example/news", "--json")).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("https://gone.example/news: the server says that it is gone for good (410)\n");
    }

    private String feed() throws IOException {
        return Files.writeString(folder.resolve("feed.xml"), FEED).toString();
    }

    private int run(String input, String... arguments) {
        FeedCommand command = new FeedCommand(
                ask -> ask.address().contains("gone")
                        ? new Fetched.Gone()
                        : new Fetched.Ok(
                                FEED.getBytes(StandardCharsets.UTF_8),
                                "text/xml",
                                "",
                                Validators.none("https://moved.example/feed"),
                                Terms.NONE),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        return new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
