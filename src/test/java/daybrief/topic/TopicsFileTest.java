package daybrief.topic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsFileTest {

    private static final Path SHIPPED = Path.of("config/topics.yaml");

    @TempDir
    private Path folder;

    @Test
    void aFileNestedTooDeepIsNamed() {
        assertThat(TopicsFile.parse("topics.yaml", "[".repeat(500_000)).problems())
                .singleElement()
                .asString()
                .contains("topics.yaml", "nested too deep");
    }

    @Test
    void tenTopicsShipWithTitlesInBothLanguagesOfTheInterface() {
        TopicsFile.Reading reading = TopicsFile.read(SHIPPED);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.topics().all())
                .extracting(Topic::id)
                .containsExactly(
                        "world",
                        "politics",
                        "business",
                        "technology",
                        "science",
                        "health",
                        "climate",
                        "sport",
                        "culture",
                        "life");
        assertThat(reading.topics().all()).allSatisfy(topic -> {
            assertThat(topic.titles()).containsKeys("en", "ru");
            assertThat(topic.emoji()).isNotBlank();
            assertThat(topic.terms()).anyMatch(term -> term.speaks("en")).anyMatch(term -> term.speaks("ru"));
        });
    }

    @Test
    void theExampleOfAnOwnTopicWorksOnceItsSignsAreRemoved() throws IOException {
        String shipped = Files.readString(SHIPPED);
        int start = shipped.indexOf("#  - id: central-asia");
        String own = shipped.substring(0, start) + shipped.substring(start).replaceAll("(?m)^#", "");

        TopicsFile.Reading reading = TopicsFile.parse("topics.yaml", own);

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.topics().named("central asia")).map(Topic::id).contains("central-asia");
    }

    @Test
    void withoutAFileTheCopyInTheJarIsTaken() {
        TopicsFile.Reading reading = TopicsFile.read(folder.resolve("none.yaml"));

        assertThat(reading.topics().all()).hasSize(10);
    }

    @Test
    void allProblemsAreToldAtOnceEachWithFileLineKeyAndCure() throws IOException {
        Path file = folder.resolve("topics.yaml");
        Files.writeString(file, """
                topics:
                  - id: World News
                    title: {en: World}
                  - id: rivers
                    colour: blue
                    title: {ru: Реки}
                    terms: [river^0, dam^3]
                  - id: lakes
                    title: {en: Lakes}
                    also: [ponds]
                  - id: ponds
                    title: Ponds
                """);

        assertThat(TopicsFile.read(file).problems())
                .containsExactly(
                        file + ":2: id must be 1-32 small letters, digits or hyphens, such as world",
                        file + ":5: colour is not known here; known are id, emoji, title, also, terms",
                        file + ":6: rivers.title has no English one; write title: {en: World}",
                        file + ":7: rivers.terms has `river^0`; a weight is above 0 and at most 10",
                        file + ":11: ponds and lakes are both called `ponds`; keep it in one of them");
    }

    @Test
    void brokenYamlIsNamedByItsLine() {
        assertThat(TopicsFile.parse("topics.yaml", "topics:\n  - id: [world\n").problems())
                .singleElement()
                .asString()
                .matches("(?s)topics.yaml:\\d+: is not valid YAML: .+");
    }

    @Test
    void aFileThatIsNoListOrEmptyOrNoTextIsNamed() throws IOException {
        Path bytes = folder.resolve("bytes.yaml");
        Files.write(bytes, "topics: é".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(TopicsFile.parse("t", "").problems())
                .singleElement()
                .asString()
                .contains("is empty");
        assertThat(TopicsFile.parse("t", "topics: 7").problems())
                .containsExactly("t:1: topics should be a list: [one, two]");
        assertThat(TopicsFile.read(bytes).problems()).singleElement().asString().contains("is not UTF-8");
    }

    @Test
    void aFileMadeToExplodeIsRefusedWithoutHarm() {
        StringBuilder bomb = new StringBuilder("topics:\n");
        bomb.append("[".repeat(5_000));

        assertThat(TopicsFile.parse("t", bomb.toString()).problems()).isNotEmpty();
        assertThat(TopicsFile.parse("t", new String(new byte[2 << 20], UTF_8)).problems())
                .isNotEmpty();
    }
}
