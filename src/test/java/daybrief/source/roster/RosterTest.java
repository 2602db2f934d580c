package daybrief.source.roster;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.db.Database;
import daybrief.db.Databases;
import daybrief.feed.OpmlFeed;
import daybrief.source.SourceId;
import daybrief.source.Sources;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path folder;

    private Database db;
    private Sources sources;
    private Roster roster;

    @BeforeEach
    void open() {
        db = Databases.open(folder.resolve("roster.db"));
        sources = new Sources(db);
        roster = new Roster(db);
    }

    @AfterEach
    void close() {
        db.close();
    }

    private static OpmlFeed feed(String name) {
        return new OpmlFeed(
                "https://" + name + ".example/rss", name, Optional.empty(), Optional.of("en"), Set.of("world"));
    }

    private void listed(String... names) {
        db.write(tx -> {
            sources.sync(tx, Stream.of(names).map(RosterTest::feed).toList(), NOW);
            return null;
        });
    }

    @Test
    void aFeedThatIsAddedAgainStandsBehindNoWall() {
        SourceId id = add("quay");
        db.write(tx -> tx.handle().execute("UPDATE source SET walls = 9, walled_since = 1 WHERE id = ?", id.value()));
        remove(id);
        add("quay");
        long walls = db.read(tx -> tx.handle()
                .createQuery("SELECT walls + coalesce(walled_since, 0) FROM source")
                .mapTo(Long.class)
                .one());
        assertThat(walls).isZero();
    }

    private SourceId add(String name) {
        return db.write(tx -> roster.add(tx, feed(name), OptionalLong.empty(), NOW));
    }

    private void remove(SourceId id) {
        db.write(tx -> {
            roster.remove(tx, id);
            return null;
        });
    }

    private List<String> read() {
        return roster.all().stream().map(Listed::title).toList();
    }

    @Test
    void aReloadOfTheFileNeverRemovesWhatWasAddedInTheChat() {
        listed("gazette", "wire");
        add("post");
        listed("wire");
        assertThat(read()).containsExactly("post", "wire");
        listed();
        assertThat(read()).containsExactly("post");
    }

    @Test
    void whatStandsInBothStaysUntilBothHaveGivenItUp() {
        SourceId post = add("post");
        listed("post");
        listed();
        assertThat(read()).containsExactly("post");
        remove(post);
        assertThat(read()).isEmpty();
    }

    @Test
    void aFeedOfTheFileThatWasRemovedInTheChatStaysAwayUntilItIsListedAnew() {
        listed("gazette", "wire");
        remove(roster.find("https://wire.example/rss").orElseThrow().id());
        listed("gazette", "wire");
        assertThat(read()).containsExactly("gazette");
        listed("gazette");
        listed("gazette", "wire");
        assertThat(read()).containsExactly("gazette", "wire");
    }

    @Test
    void aFeedThatWasRemovedInTheChatIsAddedAgainOrListed() {
        SourceId post = add("post");
        remove(post);
        listed("post");
        assertThat(read()).containsExactly("post");
        remove(post);
        assertThat(add("post")).isEqualTo(post);
        listed("post");
        assertThat(read()).containsExactly("post");
    }

    @Test
    void anAddressIsKnownWhateverItsSchemeTheCaseOfItsHostAndTheSlashAtItsEnd() {
        add("post");
        for (String same :
                List.of("http://post.example/rss", "HTTPS://Post.Example/rss/", " https://post.example/rss ")) {
            assertThat(roster.find(same)).as(same).isPresent();
        }
        assertThat(roster.find("https://post.example/RSS")).isEmpty();
    }

    @Test
    void aFeedThatIsGoneForGoodIsShownAsThatUntilItIsRemoved() {
        SourceId post = add("post");
        db.write(tx -> tx.handle().execute("UPDATE source SET active = 0, problem = 'gone'"));
        assertThat(roster.find(post).orElseThrow().readings().gone()).isTrue();
        remove(post);
        assertThat(read()).isEmpty();
    }

    @Test
    void whatIsAddedIsSpacedByItsHostFromTheFirstRequestOn() {
        add("quay");
        listed("orra");
        assertThat(db.<List<String>>read(tx -> tx.handle()
                        .createQuery("SELECT host FROM source ORDER BY host")
                        .mapTo(String.class)
                        .list()))
                .containsExactly("orra.example", "quay.example");
    }
}
