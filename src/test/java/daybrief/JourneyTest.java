package daybrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole product as a person meets it: started as by its first command, spoken to as by its page, with the clock moved. */
class JourneyTest {
    /** Stands before the headline of a story in a rich edition. */
    private static final String STORY = "▾ ";

    private static final Instant START = Instant.parse("2026-03-10T15:20:00Z");

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private Daybrief bot;
    private URI page;

    @BeforeEach
    void start() throws IOException {
        StringWriter printed = new StringWriter();
        Path config = Files.writeString(data.resolve("daybrief.yaml"), "zone: UTC\n");
        Map<String, String> variables = Map.of(
                "DAYBRIEF_DATA", data.toString(), "DAYBRIEF_HTTP_PORT", "0", "DAYBRIEF_CONFIG", config.toString());
        bot = Daybrief.start(Settings.read(variables), new PrintWriter(printed), fromThen());
        Matcher address = Pattern.compile("http://\\S+").matcher(printed.toString());
        assertThat(address.find()).isTrue();
        page = URI.create(address.group());
    }

    @AfterEach
    void end() {
        bot.close();
    }

    @Test
    void twoTapsLeadToTheFirstBriefingAndTheNextMorningTellsOnlyWhatIsNew() {
        say("/start");
        tap("Start with these");
        tap("Yes, daily at 07:30");
        String first = awaitMessage("That is all.");
        assertThat(first).containsPattern("[78] stories").doesNotContain("UPDATE");
        awaitMessage("Type any word");

        forwardTo(LocalTime.of(7, 30));
        String second = awaitMessage("That is all.", first);
        assertThat(headlines(second)).isNotEmpty();
        assertThat(headlines(second).stream().filter(headlines(first)::contains))
                .isEmpty();
        assertThat(second).contains("UPDATE");
    }

    @Test
    void aFilePutIntoTheFolderIsFoundAndComesWithTheDigestAtItsMinute() throws Exception {
        say("/subscribe world");
        String first = awaitMessage("That is all.");
        say("/timezone UTC");
        say("/time 06:45");
        awaitMessage("06:45 daily");
        Path folder = Files.createDirectories(data.resolve("articles"));
        Files.writeString(folder.resolve("lighthouse.txt"), """
                Foreign minister of Quentoria ends war of the lighthouses

                The foreign minister of Quentoria, Ada Brill, signed a peace treaty with neighbouring Umbrand and ended the war of the lighthouses. \
                Both countries will withdraw their troops from the border within a week, and refugees may return home.

                The United Councils will send observers. "The lamps will be lit again tonight," Ada Brill said.
                """);
        await().atMost(Duration.ofSeconds(40))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    forward(Duration.ofSeconds(1));
                    return stored("Quentoria");
                });
        say("Quentoria");
        assertThat(awaitMessage("from 1 article")).contains("Ada Brill, signed a peace treaty");
        forwardTo(LocalTime.of(6, 45));
        assertThat(awaitMessage("That is all.", first)).contains("Quentoria ends war of the lighthouses");
    }

    @Test
    void theTwoHalvesOfAPasteAreOneText() {
        String half =
                "The council of Marrowby voted on Tuesday night to close the old swimming baths at the end of March, "
                        + "because their repair would have cost four million crowns, the mayor, Ann Teller, said after the vote. ";
        String other =
                "About three hundred people stood before the town hall and shouted that children would have nowhere to "
                        + "learn to swim, and a private buyer has offered to turn the hall into flats for the people of the street.";
        say(half);
        say(other);
        assertThat(awaitMessage("council of Marrowby"))
                .contains("three hundred people")
                .doesNotContain("article");
        say("/summary " + half);
        say(other);
        await().until(() -> messages().stream()
                        .filter(text -> text.startsWith("bot") && text.contains("three hundred people"))
                        .count()
                == 2);
    }

    @Test
    void filesThatAreSentOnThePageAreFetchedAndAnswered() {
        say("/start");
        tap("Start with these");
        send("feeds.opml", """
                <opml version="2.0"><body><outline text="World"><outline text="Here" xmlUrl="http://127.0.0.1:1/rss"/></outline>
                </body></opml>""");
        awaitMessage("1 feed in feeds.opml");
        tap("Add 1 feed");
        awaitMessage("1 feed of your list is read from now on");
        send("baths.txt", """
                The council of Marrowby voted on Tuesday night to close the old swimming baths at the end of March.
                Their repair would have cost four million crowns, the mayor, Ann Teller, said after the vote.
                A private buyer has offered to turn the hall into flats for the people of the street.""");
        assertThat(awaitMessage("council of Marrowby")).startsWith("bot Baths");
        assertThat(data.resolve("sent")).isEmptyDirectory();
    }

    private void send(String name, String content) {
        String base64 = Base64.getEncoder().encodeToString(content.getBytes(StandardCharsets.UTF_8));
        post("page/document", Map.of("reader", reader(), "name", name, "type", "text/plain", "base64", base64));
    }

    /** A clock that goes on from the start of the journey, so that each run meets the same news at the same hours. */
    private static InstantSource fromThen() {
        return Clock.offset(Clock.systemUTC(), Duration.between(Instant.now(), START));
    }

    private boolean stored(String word) {
        say("/search " + word);
        return awaitAnswer().contains("Quentoria ends");
    }

    private String awaitAnswer() {
        int before = messages().size();
        await().until(() ->
                messages().size() > before || messages().get(before - 1).startsWith("bot"));
        List<String> all = messages();
        return all.get(all.size() - 1);
    }

    private static List<String> headlines(String edition) {
        List<String> headlines = new ArrayList<>();
        String[] lines = edition.substring("bot ".length()).split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].startsWith(STORY)) {
                headlines.add(lines[i].substring(STORY.length()));
            } else if (lines[i].contains(" — ") && i >= 2) {
                headlines.add(lines[i - 2]);
            }
        }
        return headlines;
    }

    private String awaitMessage(String part, String... not) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> messages().stream()
                                .filter(text -> text.startsWith("bot") && text.contains(part))
                                .filter(text -> !List.of(not).contains(text))
                                .reduce((a, b) -> b)
                                .orElse(""),
                        text -> !text.isEmpty());
    }

    /** A rich message's blocks stand on lines of their own; the headlines of its stories are marked as the classic form's are not. */
    private static String words(JsonNode message) {
        return message.has("text")
                ? message.path("text").asText()
                : blocks(message.path("rich_message").path("blocks"));
    }

    private static String blocks(JsonNode blocks) {
        StringBuilder lines = new StringBuilder();
        for (JsonNode block : blocks) {
            lines.append(block.path("is_open").asBoolean() ? STORY : "")
                    .append(inline(block.path("summary")))
                    .append(inline(block.path("text")))
                    .append('\n')
                    .append(blocks(block.path("blocks")));
        }
        return lines.toString();
    }

    private static String inline(JsonNode text) {
        if (text.isArray()) {
            StringBuilder words = new StringBuilder();
            text.forEach(part -> words.append(inline(part)));
            return words.toString();
        }
        return text.isObject() ? inline(text.path("text")) : text.asText();
    }

    private List<String> messages() {
        List<String> texts = new ArrayList<>();
        get("page/state")
                .path("messages")
                .forEach(message ->
                        texts.add((message.path("from").path("is_bot").asBoolean() ? "bot " : "me ") + words(message)));
        return texts;
    }

    private void say(String text) {
        post("page/say", Map.of("reader", reader(), "text", text));
    }

    private void tap(String label) {
        JsonNode[] found = new JsonNode[2];
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            get("page/state")
                    .path("messages")
                    .forEach(message -> message.path("reply_markup")
                            .path("inline_keyboard")
                            .forEach(row -> row.forEach(button -> {
                                if (button.path("text").asText().contains(label)) {
                                    found[0] = message.path("message_id");
                                    found[1] = button.path("callback_data");
                                }
                            })));
            return found[0] != null;
        });
        post("page/tap", Map.of("reader", reader(), "message_id", found[0], "data", found[1]));
    }

    private long reader() {
        return get("page/state").path("reader").asLong();
    }

    private void forward(Duration by) {
        post("page/clock", Map.of("seconds", by.toSeconds()));
    }

    private void forwardTo(LocalTime time) {
        Instant now =
                Instant.ofEpochMilli(get("page/state").path("clock").path("now").asLong());
        Instant today = now.atOffset(ZoneOffset.UTC).with(time).toInstant();
        Instant next = today.isAfter(now) ? today : today.plus(Duration.ofDays(1));
        post("page/clock", Map.of("to", next.toEpochMilli()));
    }

    private JsonNode get(String path) {
        return send(HttpRequest.newBuilder(page.resolve("/" + path)).build());
    }

    private JsonNode post(String path, Map<String, Object> body) {
        return send(HttpRequest.newBuilder(page.resolve("/" + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString()))
                .build());
    }

    private JsonNode send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            return JSON.readTree(response.body());
        } catch (Exception e) {
            throw new AssertionError(request.uri() + " failed", e);
        }
    }
}
