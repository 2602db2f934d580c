package daybrief.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daybrief.subscriber.Reader;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataTest {
    /** Columns that point at a person, whatever the schema says of foreign keys. */
    private static final Set<String> POINTERS =
            Set.of("reader_id", "mailbox_id", "chat", "user", "update_id", "post_id", "used_by");

    @TempDir
    Path folder;

    private Talk talk;

    @BeforeEach
    void begin() {
        talk = new Talk(folder).withNews().started();
        talk.say("/subscribe sea wall");
        talk.tap("Follow these words");
        talk.press("settings:reads:en:on", talk.last().id());
    }

    @AfterEach
    void end() {
        talk.close();
    }

    @Test
    void everyTableThatRefersToAReaderAMailboxOrAnUpdateIsInTheExportAndIsForgotten() {
        Set<String> personal = new TreeSet<>();
        for (String table :
                strings("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")) {
            boolean points = strings("SELECT name FROM pragma_table_info('" + table + "')").stream()
                    .anyMatch(POINTERS::contains);
            boolean refers = strings("SELECT \"table\" FROM pragma_foreign_key_list('" + table + "')").stream()
                    .anyMatch(Set.of("reader", "mailbox", "inbox", "outbox", "edition")::contains);
            if (points || refers) {
                personal.add(table);
            }
        }
        assertThat(personal).contains("reader_topic", "outbox", "inbox", "mailbox", "edition", "answer", "invitation");
        assertThat(PersonalData.HOLDINGS.stream()
                        .map(PersonalData.Holding::table)
                        .toList())
                .containsAll(personal);
    }

    @Test
    void theExportHoldsWhatIsStoredOfThisReaderAndOfNobodyElse() throws Exception {
        Reader ada = talk.reader();
        talk.user = 8;
        talk.started();
        talk.say("/time 05:55");
        JsonNode export = new ObjectMapper().readTree(talk.personalData.export(ada.id(), talk.time.get()));
        assertThat(export.path("reader")).hasSize(1);
        assertThat(export.path("reader").path(0).path("user").asLong()).isEqualTo(7);
        assertThat(export.path("reader_wish").path(0).path("words").asText()).isEqualTo("sea wall");
        assertThat(export.path("edition")).hasSize(1);
        assertThat(export.path("edition_told")).isNotEmpty();
        assertThat(export.path("outbox_body")).isNotEmpty();
        assertThat(export.toString()).doesNotContain("05:55");
    }

    @Test
    void anExportHoldsNoEarlierExport() {
        talk.say("/export");
        talk.say("/export");
        int first =
                talk.personalData.export(talk.reader().id(), talk.time.get()).length();
        talk.say("/export");
        int second =
                talk.personalData.export(talk.reader().id(), talk.time.get()).length();
        assertThat(second - first).isLessThan(1_000);
    }

    @Test
    void forgettingTakesATapAndLeavesNothingButTheReceipt() {
        Reader ada = talk.reader();
        talk.user = 8;
        talk.started();
        talk.user = 7;
        assertThat(talk.say("/forget")).startsWith("Delete everything I have stored about you");
        assertThat(talk.tap("No, keep it")).isEqualTo("Nothing was deleted.");
        talk.say("/forget");
        String receipt = talk.tap("Yes, delete everything");
        assertThat(receipt).startsWith("Deleted:").contains("Briefings: 1", "Words followed: 1", "Topics: 2");
        assertThat(talk.readers.find(ada.id())).isEmpty();
        assertThat(rows(ada))
                .allSatisfy((table, count) -> assertThat(count)
                        .as(table)
                        .isEqualTo(table.equals("outbox") || table.equals("mailbox") ? 1 : 0));

        talk.db.write(tx -> talk.outbox.clean(tx, talk.time.get().plusSeconds(1)));
        assertThat(rows(ada).values()).containsOnly(0);
        talk.user = 8;
        assertThat(talk.say("Norhaven")).contains("6,500");
    }

    @Test
    void whoWasForgottenBeginsAnew() {
        talk.press("forget:yes", 1);
        assertThat(talk.say("/start")).startsWith("Daybrief:");
        assertThat(talk.reader().wishes()).isEmpty();
        talk.db.write(tx -> talk.outbox.clean(tx, talk.time.get().plusSeconds(1)));
        assertThat(talk.say("/topics")).startsWith("You follow 2 topics.");
    }

    private Map<String, Integer> rows(Reader reader) {
        long chat = reader.user();
        return PersonalData.HOLDINGS.stream()
                .filter(holding -> !holding.shared())
                .sorted(Comparator.comparing(PersonalData.Holding::table))
                .collect(Collectors.toMap(
                        PersonalData.Holding::table,
                        holding -> talk.db.<Integer>read(tx -> tx.handle()
                                .createQuery("SELECT count(*) FROM " + holding.table() + " WHERE " + holding.mine())
                                .bindMap(Map.of(
                                        "reader",
                                        reader.id().value(),
                                        "mailbox",
                                        reader.mailbox().value(),
                                        "chat",
                                        chat))
                                .mapTo(Integer.class)
                                .one())));
    }

    private List<String> strings(String sql) {
        return talk.db.read(
                tx -> tx.handle().createQuery(sql).mapTo(String.class).list());
    }
}
