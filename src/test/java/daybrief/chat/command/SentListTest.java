package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybrief.chat.Cloud;
import daybrief.chat.Incoming;
import daybrief.chat.Talk;
import daybrief.chat.feeds.FeedDesk;
import daybrief.feed.OpmlFeed;
import daybrief.source.roster.Listed;
import daybrief.source.roster.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of feeds as a file, out and in. User 7 administers, user 8 reads and may add two where readers may at all. */
class SentListTest {
    private static final String LIST = """
            <opml version="2.0"><body>
              <outline text="World"><outline type="rss" text="Quay News" xmlUrl="https://quay.example/rss"/>
                <outline type="rss" text="Orra Post" xmlUrl="https://orra.example/rss"/></outline>
              <outline text="Science"><outline type="rss" text="Moss Letters" xmlUrl="https://moss.example/rss"/></outline>
              <outline text="Cooking"><outline type="rss" text="Ladle" xmlUrl="https://ladle.example/rss"/></outline>
              <outline type="rss" text="Notes" xmlUrl="file:///etc/passwd"/>
            </body></opml>
            """;

    @TempDir
    Path folder;

    private Talk talk;
    private Roster roster;

    @BeforeEach
    void begin() {
        open(folder, new FeedDesk.Rules(true, 2));
        talk.started();
    }

    private void open(Path place, FeedDesk.Rules rules) {
        talk = new Talk(place, Talk.Setup.open(7L).with(rules));
        roster = new Roster(talk.db);
    }

    @AfterEach
    void end() {
        talk.close();
    }

    private void add(String address, String title, OptionalLong reader) {
        OpmlFeed feed = new OpmlFeed(address, title, Optional.empty(), Optional.empty(), Set.of("world"));
        talk.db.write(tx -> roster.add(tx, feed, reader, talk.time.get()));
    }

    private List<String> read() {
        return roster.all().stream().map(Listed::title).toList();
    }

    @Test
    void aListIsShownFirstAndAddedAtATap() {
        add("http://orra.example/rss/", "Orra Post", OptionalLong.empty());

        assertThat(talk.send("feeds.opml", LIST))
                .contains(
                        "5 feeds in feeds.opml",
                        "3 new – World 1, Science 1, no topic 1",
                        "Quay News, Moss Letters, Ladle",
                        "1 read already",
                        "1 cannot be read: Notes (no web address)",
                        "Folders that are no topics here: Cooking.");
        assertThat(read()).containsExactly("Orra Post");

        assertThat(talk.tap("Add 3 feeds")).contains("3 feeds of your list are read from now on", "within minutes");
        assertThat(talk.last().buttons()).isEmpty();
        assertThat(read()).containsExactly("Ladle", "Moss Letters", "Orra Post", "Quay News");
        assertThat(roster.find("https://moss.example/rss").orElseThrow().feed().folders())
                .containsExactly("science");
    }

    @Test
    void twoTapsAndARestartBetweenThemAddOnce() {
        talk.send("feeds.opml", LIST);
        var preview = talk.bubble("Add 4 feeds");
        String data = preview.buttons().get("Add 4 feeds");
        talk.close();
        open(folder, new FeedDesk.Rules(true, 2));

        assertThat(talk.press(data, preview.id())).contains("4 feeds of your list");
        assertThat(talk.press(data, preview.id()))
                .as("that stands there already")
                .isEmpty();
        assertThat(read()).hasSize(4);
        assertThat(talk.send("feeds.opml", LIST)).contains("4 read already", "nothing to add");
        assertThat(talk.last().buttons()).isEmpty();
    }

    @Test
    void aListThatACrashLeftUnreadIsReadAfterTheRestart() {
        talk.cloud.before = () -> {
            throw new AssertionError("the machine has lost its power");
        };
        assertThatThrownBy(() -> talk.send("feeds.opml", LIST)).hasMessageContaining("power");
        assertThat(talk.text()).isEqualTo("Reading feeds.opml …");
        Cloud cloud = talk.cloud;
        talk.close();
        open(folder, new FeedDesk.Rules(true, 2));
        cloud.copyTo(talk.cloud);

        assertThat(talk.say("/help")).contains("5 feeds in feeds.opml");
        talk.tap("Add 4 feeds");
        assertThat(read()).hasSize(4);
    }

    @Test
    void aTopicCanBeChosenForThoseWithout() {
        talk.send("feeds.opml", LIST);
        assertThat(talk.tap("Give 1 feed a topic")).contains("the 1 feed that has none");
        assertThat(talk.tap("💻 Technology"))
                .contains("World 2, Technology 1, Science 1")
                .doesNotContain("Cooking");
        talk.tap("Add 4 feeds");
        assertThat(roster.find("https://ladle.example/rss").orElseThrow().feed().folders())
                .containsExactly("technology");
    }

    @Test
    void cancelledNothingIsAddedAndAnOldButtonDoesNothing() {
        talk.send("feeds.opml", LIST);
        var preview = talk.bubble("Cancel");
        assertThat(talk.tap("Cancel")).contains("Nothing is added");
        assertThat(talk.press(preview.buttons().get("Add 4 feeds"), preview.id()))
                .doesNotContain("read from now on");
        talk.send("feeds.opml", LIST);
        preview = talk.bubble("Add 4 feeds");
        talk.wait(Duration.ofHours(2));
        assertThat(talk.press(preview.buttons().get("Add 4 feeds"), preview.id()))
                .doesNotContain("read from now on");
        assertThat(read()).isEmpty();
    }

    @Test
    void aReaderAddsOnlyAsManyAsTheLimitLeaves() {
        talk.user = 8;
        talk.started();
        add(
                "https://mine.example/rss",
                "Mine",
                OptionalLong.of(talk.reader().id().value()));

        assertThat(talk.send("feeds.opml", LIST)).contains("4 new", "You may have 1 more feed: the first one is added");
        var preview = talk.bubble("Add 1 feed");
        assertThat(talk.tap("Add 1 feed")).contains("1 feed of your list is read");
        assertThat(talk.press(preview.buttons().get("Add 1 feed"), preview.id()))
                .as("that stands there already")
                .isEmpty();
        assertThat(read()).containsExactly("Mine", "Quay News");
        assertThat(roster.find("https://quay.example/rss")
                        .orElseThrow()
                        .isOf(talk.reader().id().value()))
                .isTrue();
        assertThat(talk.send("feeds.opml", LIST)).contains("You have added 2 feeds");
    }

    @Test
    void whoMayNotAddMayStillHaveTheList() throws IOException {
        talk.close();
        open(Files.createDirectory(folder.resolve("other")), new FeedDesk.Rules(false, 2));
        add("https://quay.example/rss", "Quay News", OptionalLong.empty());
        talk.user = 8;
        talk.started();

        assertThat(talk.send("feeds.opml", LIST)).contains("Only administrators");
        assertThat(talk.say("/opml")).startsWith("[daybrief.opml] 1 feed,").doesNotContain("Send me such a file");
    }

    /** XML may be anything, and what was asked under it counts. */
    @Test
    void whoMayNotAddAndSendsXmlWithWordsIsAnsweredToTheWords() throws IOException {
        talk.close();
        open(Files.createDirectory(folder.resolve("other")), new FeedDesk.Rules(false, 2));
        talk.user = 8;
        talk.started();
        Incoming.Text caption = new Incoming.Text("/opml", 1, Optional.empty(), List.of());

        assertThat(talk.does(new Incoming.Document(new Incoming.File("x", "stock.xml", "", 9), caption)))
                .doesNotContain("Only administrators")
                .isEqualTo(talk.say("/opml"));
    }

    @Test
    void passwordsInAddressesGoToAdministratorsAndToWhoeverAddedThem() {
        talk.user = 8;
        talk.started();
        add("https://open.example/rss", "Open", OptionalLong.empty());
        add("https://ann:pass@closed.example/rss", "Closed", OptionalLong.empty());
        add(
                "https://patron.example/rss?id=3&api_key=k9",
                "Patron",
                OptionalLong.of(talk.reader().id().value()));

        assertThat(talk.say("/opml"))
                .contains("2 feeds", "1 feed is left out, as a password stands in its address", "with care");
        assertThat(talk.last().document()).contains("open.example", "k9").doesNotContain("closed.example");
        talk.user = 7;
        assertThat(talk.say("/opml"))
                .contains("3 feeds", "in the addresses of 2 feeds")
                .doesNotContain("left out");
        assertThat(talk.last().document()).contains("ann:pass@closed.example");
    }

    @Test
    void whatIsGivenComesBackAsItWas() {
        talk.send("feeds.opml", LIST);
        talk.tap("Add 4 feeds");
        talk.say("/opml");
        String list = talk.last().document();

        assertThat(talk.send("daybrief.opml", list)).contains("4 feeds in daybrief.opml", "4 read already");
        assertThat(list).contains("<outline text=\"science\">", "Moss Letters");
    }

    @Test
    void whatIsNoListIsToldAndChangesNothing() {
        assertThat(talk.send("notes.xml", "<rss version='2.0'/>"))
                .contains("notes.xml is no list of feeds", "/addfeed");
        assertThat(talk.send("half.opml", LIST.substring(0, 300))).contains("breaks off in the middle");
        assertThat(talk.send("none.opml", "<opml><body/></opml>")).contains("No feed stands in none.opml");
        assertThat(talk.send("large.opml", " ".repeat((1 << 20) + 1))).contains("larger than the 1 MB");
        assertThat(talk.does(Cloud.described("gone.opml", 0))).contains("I could not get gone.opml");
        assertThat(read()).isEmpty();
    }

    @Test
    void aListOfThousandsIsTakenInPartsAndHostileNamesStayWords() {
        StringBuilder list = new StringBuilder("<opml><body>");
        for (int i = 0; i < 3_000; i++) {
            list.append("<outline text='&lt;b&gt;*Feed* \u202e")
                    .append(i)
                    .append("' xmlUrl='https://f")
                    .append(i)
                    .append(".example/'/>");
        }
        assertThat(talk.send("\u202efeeds.opml", list + "</body></opml>"))
                .contains(
                        "3000 feeds in feeds.opml", "3000 new", "*Feed* 7 and 992 more", "the first 1000 new ones now");
        assertThat(talk.tap("Add 1000 feeds")).contains("1000 feeds of your list");
        assertThat(roster.find("https://f7.example/").orElseThrow().title()).isEqualTo("*Feed* 7");
        assertThat(talk.send("feeds.opml", list + "</body></opml>")).contains("2000 new", "1000 read already");
    }

    @Test
    void inRussianTheNumbersAgree() {
        talk.say("/settings");
        talk.user = 9;
        talk.language = "ru";
        talk.started();
        assertThat(talk.send("feeds.opml", LIST))
                .contains("5 источников в feeds.opml", "4 новых – Мир 2, Наука 1, без темы 1", "Notes (не веб-адрес)");
        assertThat(talk.tap("Добавить 2 источника")).contains("2 источника из списка теперь читаются");
    }
}
