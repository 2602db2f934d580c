package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Draft;
import daybrief.article.Kind;
import daybrief.message.PlainText;
import daybrief.source.SourceId;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An outlet corrects in one article what it said in another. */
class AmendmentsTest {
    private static final String WRONG =
            "Fourteen people were hurt when the ferry Sandpiper hit the stone pier of Marrow in fog.";
    private static final String REST =
            " The Sandpiper had left Port Keel at dawn with mail and islanders on board. A diver found a hole in the bow of the Sandpiper.";
    private static final String CORRECTION = "Correction: four people were hurt on the ferry, not fourteen";
    private static final String NOTE =
            "An earlier report in the Courier gave the number of people hurt on the ferry Sandpiper at the pier of Marrow as fourteen. The correct number is four.";

    @TempDir
    Path folder;

    private Morning morning;
    private Reader reader;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-22T06:00:00Z");
        reader = morning.reader(1, "UTC", "08:00");
        publish("Courier", Kind.NEWS, "Fourteen hurt as ferry Sandpiper hits pier of Marrow", WRONG + REST);
    }

    @AfterEach
    void close() {
        morning.close();
    }

    private void publish(String outlet, Kind kind, String title, String text) {
        morning.db.write(tx -> {
            SourceId source = morning.sources.fileSource(tx, outlet, morning.time.get());
            return morning.articles.store(
                    tx,
                    new Draft(
                            source.value(),
                            Optional.of(title),
                            outlet,
                            Optional.of("https://" + outlet.toLowerCase(java.util.Locale.ROOT) + ".example/"
                                    + Math.abs(title.hashCode())),
                            Optional.empty(),
                            title,
                            text,
                            Optional.of("en"),
                            Optional.empty(),
                            kind,
                            Optional.of(morning.time.get().minus(Duration.ofMinutes(30))),
                            Map.of("world", 1.0)),
                    morning.time.get());
        });
        morning.group();
    }

    private String edition() {
        Edition edition = morning.editor.brief(morning.again(reader), Optional.empty(), morning.time.get());
        morning.read(edition);
        return PlainText.render(edition.message());
    }

    @Test
    void whoReadTheWrongNumberHearsOnceWhatIsRight() {
        assertThat(edition()).contains(WRONG);
        morning.at("2026-11-22T14:00:00Z");
        publish("Courier", Kind.CORRECTION, CORRECTION, NOTE);
        assertThat(edition())
                .contains("Corrected by Courier:", "You read: “" + WRONG + "”")
                .contains("Now it says: “four people were hurt on the ferry, not fourteen”")
                .doesNotContain("as fourteen");
        morning.at("2026-11-22T20:00:00Z");
        publish("Herald", Kind.NEWS, "Lamp Path reopens", "The Lamp Path along the coast of Tolmark is open again.");
        assertThat(edition()).doesNotContain("Corrected by");
    }

    @Test
    void whoHearsOfTheStoryAfterwardsReadsTheRightNumberAlone() {
        morning.at("2026-11-22T14:00:00Z");
        publish("Courier", Kind.CORRECTION, CORRECTION, NOTE);
        assertThat(edition())
                .contains("Corrected by Courier: four people were hurt on the ferry, not fourteen")
                .contains("Sandpiper had left Port Keel")
                .doesNotContain("Fourteen", "as fourteen", "You read");
    }

    @Test
    void aCorrectionIsNoReportAndMakesNoUpdate() {
        publish(
                "Herald",
                Kind.NEWS,
                "Ferry Sandpiper hits pier",
                "The ferry Sandpiper has hit the pier of Marrow in thick fog and four people were hurt." + REST);
        edition();
        morning.at("2026-11-22T14:00:00Z");
        publish("Courier", Kind.CORRECTION, CORRECTION, NOTE);
        assertThat(edition()).doesNotContain("UPDATE", "3 reports");
    }
}
