package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Talk;
import daybrief.chat.feeds.FeedDesk;
import daybrief.feed.OpmlFeed;
import daybrief.source.SourceId;
import daybrief.source.roster.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read, as readers and administrators see it, and how a feed is taken away. User 7 administers, user 8 reads. */
class FeedListTest {
    @TempDir
    Path folder;

    private Talk talk;
    private Roster roster;

    @BeforeEach
    void begin() {
        open(folder, new FeedDesk.Rules(false, 2));
    }

    private void open(Path place, FeedDesk.Rules rules) {
        talk = new Talk(place, Talk.Setup.open(7L).with(rules));
        talk.started();
        roster = new Roster(talk.db);
    }

    private void reopen(FeedDesk.Rules rules) throws IOException {
        talk.close();
        open(Files.createDirectory(folder.resolve("other")), rules);
    }

    @AfterEach
    void end() {
        talk.close();
    }

    private static OpmlFeed feed(String title, String topic) {
        return new OpmlFeed(
                "https://" + title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".example/rss",
                title,
                Optional.of("https://gazette.example/"),
                Optional.of("en"),
                Set.of(topic));
    }

    private SourceId add(String title, String topic, OptionalLong reader) {
        return talk.db.write(tx -> roster.add(tx, feed(title, topic), reader, talk.time.get()));
    }

    private void list(OpmlFeed... feeds) {
        talk.db.write(tx -> {
            talk.sources.sync(tx, List.of(feeds), talk.time.get());
            return null;
        });
    }

    private void set(String what) {
        talk.db.write(tx -> tx.handle().execute("UPDATE source SET " + what));
    }

    private void asReader() {
        talk.user = 8;
        talk.started();
    }

    @Test
    void whatIsReadStandsByTopicWithTheTimeOfTheLastReading() {
        add("Tide Notes", "science", OptionalLong.empty());
        set("ok_at = " + talk.time.get().toEpochMilli());
        add("Island Score", "sport", OptionalLong.empty());
        asReader();
        assertThat(talk.say("/sources"))
                .startsWith("I read 2 feeds; the last try went well with 1.")
                .containsSubsequence("🔬 Science", "Tide Notes · 07:42", "⚽ Sport", "Island Score · not read yet")
                .doesNotContain("/addfeed", "example/rss");
    }

    @Test
    void manyFeedsStandOnPages() {
        for (int i = 10; i < 55; i++) {
            add("Paper " + i, "world", OptionalLong.empty());
        }
        assertThat(talk.say("/sources")).contains("Paper 29").doesNotContain("Paper 30");
        assertThat(talk.tap("More ›")).contains("Paper 30", "Paper 49").doesNotContain("I read");
        assertThat(talk.last().edited()).isTrue();
        assertThat(talk.tap("More ›")).contains("Paper 54");
        assertThat(talk.last().buttons()).containsOnlyKeys("‹ Back");
    }

    @Test
    void administratorsSeeFirstWhatNeedsTheirHandAndReadersDoNot() {
        add("Tide Notes", "science", OptionalLong.empty());
        set("active = 0, problem = 'gone', read_at = 1795000000000");
        assertThat(talk.say("/sources"))
                .containsSubsequence("Needs your hand:", "Tide Notes is gone for good", "Remove it.", "Science");
        asReader();
        assertThat(talk.say("/sources")).contains("Tide Notes").doesNotContain("Needs your hand");
    }

    @Test
    void aHostileTitleIsShortTextAndNoMarkup() {
        add("<b>‮evil</b>&" + "x".repeat(10_000), "world", OptionalLong.empty());
        String shown = talk.say("/sources");
        assertThat(shown).contains("<b>evil</b>&xx").doesNotContain("‮").hasSizeLessThan(500);
        assertThat(talk.last().html()).contains("&lt;b&gt;evil");
        talk.say("/removefeed");
        assertThat(talk.last().buttons().keySet()).allMatch(label -> label.length() < 70);
    }

    @Test
    void anAdministratorRemovesAnyFeedAfterASecondTap() {
        list(feed("Tide Notes", "science"), feed("Island Score", "sport"));
        talk.say("/removefeed");
        assertThat(talk.tap("Tide Notes")).contains("https://tide-notes.example/rss", "What it gave stays");
        assertThat(roster.all()).hasSize(2);
        assertThat(talk.tap("Remove")).contains("is read no longer, though it still stands in feeds.opml");
        assertThat(roster.all()).extracting(one -> one.title()).containsExactly("Island Score");
        talk.say("/removefeed http://island-score.example/rss/");
        assertThat(talk.tap("Keep")).isEqualTo("Nothing is removed.");
        assertThat(roster.all()).hasSize(1);
        assertThat(talk.say("/removefeed Morning Mail")).contains("I read no feed called “Morning Mail”");
    }

    @Test
    void aReaderRemovesOnlyWhatTheyAddedAndOnlyWhereReadersMay() throws IOException {
        SourceId others = add("Tide Notes", "science", OptionalLong.empty());
        asReader();
        assertThat(talk.say("/removefeed")).contains("I do not know that command");
        assertThat(talk.say("/help")).doesNotContain("removefeed").contains("/sources");
        assertThat(talk.press("removefeed:yes:" + others.value(), 1)).contains("not read any more");

        reopen(new FeedDesk.Rules(true, 2));
        SourceId tide = add("Tide Notes", "science", OptionalLong.empty());
        asReader();
        long reader = talk.reader().id().value();
        add("Island Score", "sport", OptionalLong.of(reader));
        talk.say("/removefeed");
        assertThat(talk.last().buttons()).containsOnlyKeys("Island Score");
        assertThat(talk.press("removefeed:yes:" + tide.value(), 1)).contains("not read any more");
        talk.say("/removefeed");
        talk.tap("Island Score");
        talk.tap("Remove");
        assertThat(roster.all()).extracting(one -> one.title()).containsExactly("Tide Notes");
    }
}
