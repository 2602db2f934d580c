package daybrief.chat.notice;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Office;
import daybrief.chat.Talk;
import daybrief.delivery.Mailboxes;
import daybrief.feed.OpmlFeed;
import daybrief.source.health.Healths;
import daybrief.source.roster.Roster;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedNotesTest {
    @TempDir
    Path folder;

    private Talk talk;
    private FeedNotes job;

    @BeforeEach
    void begin() {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        talk = new Talk(folder, Talk.Setup.open(7L)).started();
        talk.user = 8;
        talk.started();
        Office office = new Office(talk.db, new Mailboxes(talk.db), talk.outbox, talk.inbox);
        job = new FeedNotes(
                new Healths(talk.db), new AdminNotes(office, talk.readers, talk.time::get), talk.time::get, zone);
    }

    @AfterEach
    void end() {
        talk.close();
    }

    private void gone(String title) {
        OpmlFeed feed = new OpmlFeed(
                "https://" + title + ".example/rss", title, Optional.empty(), Optional.empty(), Set.of("world"));
        talk.db.write(tx -> {
            var id = new Roster(talk.db).add(tx, feed, OptionalLong.empty(), talk.time.get());
            return tx.handle()
                    .execute(
                            "UPDATE source SET active = 0, problem = 'gone', read_at = ? WHERE id = ?",
                            talk.time.get().toEpochMilli(),
                            id.value());
        });
    }

    private String run() {
        job.run();
        talk.deliver();
        return talk.text();
    }

    @Test
    void administratorsAndNobodyElseAreToldOfAllAtOnceWithWhatToDo() {
        gone("tide");
        gone("wire");
        assertThat(run())
                .startsWith("2 feeds need your hand.")
                .containsSubsequence("tide is gone for good", "Remove it.", "wire is gone for good");
        assertThat(talk.news()).hasSize(1);
        talk.user = 7;
        assertThat(talk.tap("Remove tide")).contains("Shall I read it no longer?");
    }

    @Test
    void ofAStateItIsToldOnceAndAtMostOneMessageADayIsSent() {
        gone("tide");
        run();
        gone("wire");
        assertThat(run()).isEmpty();
        talk.wait(Duration.ofDays(1));
        assertThat(run()).startsWith("1 feed needs your hand.").contains("wire").doesNotContain("tide");
        talk.wait(Duration.ofDays(1));
        assertThat(run()).isEmpty();
    }

    @Test
    void whereAllIsWellNothingIsSaid() {
        assertThat(run()).isEmpty();
    }
}
