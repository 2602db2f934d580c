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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedNotesTest {
    @TempDir
    Path folder;

    private Talk talk;
    private FeedNotes job;

    @BeforeEach
    void begin() {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        talk = new Talk(folder, Talk.Setup.open(7L, 9L)).started();
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
        listed(title, "active = 0, problem = 'gone', read_at = :now");
    }

    /** @param how its row stands, at {@code :now} and {@code :before}, which is 70 days ago */
    private void listed(String title, String how) {
        OpmlFeed feed = new OpmlFeed(
                "https://" + title + ".example/rss", title, Optional.empty(), Optional.empty(), Set.of("world"));
        talk.db.write(tx -> {
            var id = new Roster(talk.db).add(tx, feed, OptionalLong.empty(), talk.time.get());
            return tx.handle()
                    .createUpdate("UPDATE source SET " + how + " WHERE id = :id AND :now > :before")
                    .bind("now", talk.time.get().toEpochMilli())
                    .bind("before", talk.time.get().minus(Duration.ofDays(70)).toEpochMilli())
                    .bind("id", id.value())
                    .execute();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "failures = 9, failing_since = :before, trouble = 'DEAD', problem = 'no whole answer in time' | cannot be read since",
                "failures = 9, failing_since = :before, trouble = 'DEAD', problem = printf('STATUS%s502', char(31)) | cannot be read since 13 Sep (the server answers 502)",
                "ok_at = :now, fresh_at = :before | has brought nothing new since",
                "ok_at = :now, fresh_at = :now, read_from = 'https://new.example/rss' | has moved to https://new.example/rss",
                "ok_at = :now, fresh_at = :now, walls = 5, walled_since = :before | lets nobody read on without payment"
            })
    void deadSilentMovedAndPaywalledEachComeOnceWithWhatToDo(String how, String told) {
        listed("tide", how);
        assertThat(run()).startsWith("1 feed needs your hand.").contains("tide " + told);
        talk.wait(Duration.ofDays(1));
        assertThat(run()).isEmpty();
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

    @Test
    void anAdministratorWhoSpeaksRussianIsToldInRussianWithTheReason() {
        talk.user = 9;
        talk.language = "ru";
        talk.say("/start");
        listed("tide", "failures = 9, failing_since = :before, trouble = 'DEAD', problem = printf('LATE%s', char(31))");
        job.run();
        talk.deliver();
        assertThat(talk.text()).contains("tide не читается с 13 сен", "(полный ответ не пришёл вовремя)");
    }
}
