package daybrief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A figure that moves from one morning to the next, as it goes out to a reader. */
class MovedFiguresTest {
    @TempDir
    Path folder;

    private Morning morning;
    private Reader reader;

    @BeforeEach
    void open() {
        morning = new Morning(folder, "2026-11-22T06:00:00Z");
        reader = morning.reader(1, "UTC", "06:30");
        morning.publish("Gazette", "world", "Orra floods Norhaven's lower town", Pressroom.FLOOD);
        sentAt("2026-11-22T06:30:00Z");
    }

    @AfterEach
    void close() {
        morning.close();
    }

    /** Everything that was sent up to then; the latest last. */
    private List<String> sentAt(String instant) {
        morning.at(instant);
        morning.briefing.run();
        return morning.said(reader.mailbox());
    }

    @Test
    void theNextMorningSaysWhatItWasAndWhatItIsAndSince() {
        assertThat(sentAt("2026-11-22T06:31:00Z")).singleElement().asString().contains("About 6,500 people");
        morning.at("2026-11-23T06:00:00Z");
        morning.publish("Courier", "world", "Nine thousand leave Norhaven", Pressroom.FLOOD_LATER);
        List<String> sent = sentAt("2026-11-23T06:30:00Z");
        assertThat(sent).hasSize(2);
        assertThat(sent.get(1)).contains("UPDATE").contains("evacuated: 6,500 → 9,000, as of 05:00");
    }

    @Test
    void theMorningAfterThatItHasNotMovedAgain() {
        morning.at("2026-11-23T06:00:00Z");
        morning.publish("Courier", "world", "Nine thousand leave Norhaven", Pressroom.FLOOD_LATER);
        sentAt("2026-11-23T06:30:00Z");
        morning.at("2026-11-24T06:00:00Z");
        morning.publish(
                "Herald",
                "world",
                "Norhaven's lower town is dry again",
                "The lower town of Norhaven is dry again and firemen have packed up their hoses, the mayor Tessa Wyle said. "
                        + "About 9,000 people left their homes in the lower town when the river Orra broke its banks.");
        assertThat(sentAt("2026-11-24T06:30:00Z").get(2)).contains("UPDATE").doesNotContain("evacuated:");
    }
}
