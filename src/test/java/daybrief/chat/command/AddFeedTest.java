package daybrief.chat.command;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.chat.Talk;
import daybrief.chat.feeds.FeedDesk;
import daybrief.fetch.LoopbackServer;
import daybrief.source.roster.Listed;
import daybrief.source.roster.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeds added in the chat, from sites on loopback. User 7 administers, user 8 reads and may add two. */
class AddFeedTest {
    @TempDir
    Path folder;

    private LoopbackServer site;
    private Talk talk;
    private Roster roster;

    @BeforeEach
    void begin() throws IOException {
        site = new LoopbackServer();
        site.answer("/feed.xml", 200, Map.of("Content-Type", "application/rss+xml"), rss("Harbour Gazette"));
        site.answer("/sport.xml", 200, Map.of("Content-Type", "application/rss+xml"), rss("Island Score"));
        site.answer("/page", 200, Map.of("Content-Type", "text/html"), """
                <html><head><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml">
                </head><body>Hello</body></html>""");
        site.answer("/two", 200, Map.of("Content-Type", "text/html"), """
                <html><head><link rel="alternate" type="application/rss+xml" title="News" href="/feed.xml">
                <link rel="alternate" type="application/rss+xml" title="Sport" href="/sport.xml"></head></html>""");
        open(true);
    }

    private void open(boolean privateAddresses) throws IOException {
        talk = new Talk(
                Files.createDirectory(folder.resolve(String.valueOf(privateAddresses))),
                Talk.Setup.open(7L).with(new FeedDesk.Rules(true, 2)).withPrivateAddresses(privateAddresses));
        talk.started();
        roster = new Roster(talk.db);
    }

    @AfterEach
    void end() {
        talk.close();
        site.close();
    }

    private static String rss(String title) {
        return "<rss version=\"2.0\"><channel><title>" + title + "</title><link>https://gazette.example/</link>"
                + "<item><title>Ferry &amp;lt;b&amp;gt; returns</title><link>https://gazette.example/1</link></item>"
                + "<item><title>‮Tides</title><link>https://gazette.example/2</link></item>"
                + "<item><title>" + "x".repeat(10_000) + "</title><link>https://gazette.example/3</link></item>"
                + "<item><title>Fourth</title><link>https://gazette.example/4</link></item></channel></rss>";
    }

    private List<String> read() {
        return roster.all().stream().map(Listed::title).toList();
    }

    @Test
    void aSitesFeedIsFoundShownAndReadUnderTheChosenTopic() {
        String shown = talk.say("/addfeed " + site.address("/page"));
        assertThat(shown)
                .startsWith("Harbour Gazette")
                .contains("127.0.0.1", "/feed.xml", "Ferry <b> returns", "• Tides", "Under which topic")
                .doesNotContain("Fourth", "‮")
                .hasSizeLessThan(600);
        assertThat(talk.last().html()).contains("&lt;b&gt;");
        assertThat(read()).isEmpty();
        assertThat(talk.tap("🔬 Science")).contains("Harbour Gazette is read from now on, under 🔬 Science.");
        Listed feed = roster.all().get(0);
        assertThat(feed.address()).isEqualTo(site.address("/feed.xml"));
        assertThat(feed.feed().folders()).containsExactly("science");
        assertThat(feed.feed().link()).contains("https://gazette.example/");
    }

    @Test
    void ofSeveralFeedsOneIsChosenFirst() {
        assertThat(talk.say("/addfeed " + site.address("/two"))).isEqualTo("There are several feeds. Which one?");
        assertThat(talk.tap("Sport")).startsWith("Island Score");
        talk.tap("No topic");
        String bare = site.address("/page").replace("http://", "");
        assertThat(talk.say("/addfeed " + bare)).startsWith("Harbour Gazette");
        assertThat(read()).containsExactly("Island Score");
    }

    @Test
    void aFeedThatIsKnownIsSaidToBeAlsoWhenItIsOnlyFoundToBe() {
        talk.say("/addfeed " + site.address("/feed.xml"));
        talk.tap("🔬 Science");
        assertThat(talk.say("/addfeed " + site.address("/feed.xml/")))
                .isEqualTo("Harbour Gazette is read already. /sources shows when it was read last.");
        assertThat(talk.say("/addfeed " + site.address("/page"))).contains("is read already");
        assertThat(read()).hasSize(1);
    }

    @Test
    void privateAddressesAreRefusedUnlessTheyAreConfigured() throws IOException {
        talk.close();
        open(false);
        for (String address :
                List.of(site.address("/feed.xml"), "http://2130706433/", "http://192.168.1.1/rss", "http://[::1]/")) {
            assertThat(talk.say("/addfeed " + address))
                    .as(address)
                    .doesNotContain("Under which topic")
                    .containsPattern("found no feed|no web address");
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void whereThereIsNoFeedTheReasonAndTheCureAreSaid() {
        site.answer("/nothing/", 403, Map.of(), "");
        assertThat(talk.say("/addfeed " + site.address("/nothing/")))
                .contains("I found no feed at 127.0.0.1", "the server answers 403", "front page");
        assertThat(talk.say("/addfeed javascript:alert(1)")).contains("is no web address");
        assertThat(talk.say("/addfeed")).contains("Send the address");
        assertThat(talk.say(site.address("/feed.xml"))).contains("Under which topic");
    }

    @Test
    void aReaderAddsAsManyAsAreAllowedAndTheLimitHoldsAtTheTapToo() {
        talk.user = 8;
        talk.started();
        talk.say("/addfeed " + site.address("/feed.xml"));
        talk.tap("🔬 Science");
        site.answer("/third.xml", 200, Map.of(), rss("Third"));
        talk.say("/addfeed " + site.address("/third.xml"));
        int third = talk.last().id();
        String button = talk.last().buttons().get("🔬 Science");
        talk.say("/addfeed " + site.address("/sport.xml"));
        talk.tap("⚽ Sport");
        assertThat(talk.press(button, third)).contains("as many as one reader may");
        assertThat(talk.say("/addfeed " + site.address("/third.xml"))).contains("You have added 2 feeds");
        assertThat(read()).containsExactly("Harbour Gazette", "Island Score");
        assertThat(roster.countOf(talk.reader().id().value())).isEqualTo(2);
    }

    @Test
    void whoSendsManyAddressesWaitsForTheNextHour() {
        for (int i = 0; i < 30; i++) {
            talk.say("/addfeed " + site.address("/feed.xml"));
        }
        assertThat(talk.say("/addfeed " + site.address("/feed.xml")))
                .contains("more than 30 links and files within an hour");
        talk.wait(Duration.ofMinutes(61));
        assertThat(talk.say("/addfeed " + site.address("/feed.xml"))).contains("Under which topic");
    }
}
