package daybrief.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OpmlTest {
    private static List<OpmlFeed> read(String xml) {
        return Opml.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void foldersAreTopicsAndAFeedInTwoIsOne() {
        List<OpmlFeed> feeds = read("""
                <opml version="2.0"><body>
                <outline text="World"><outline type="rss" text="Post &amp; Mail" xmlUrl="https://post.example/rss" htmlUrl="https://post.example/" language="en"/></outline>
                <outline text="Politics"><outline title="Post" XMLURL="https://post.example/rss"/></outline>
                <outline text="Alone" xmlUrl="https://alone.example/rss"/>
                </body></opml>
                """);
        assertThat(feeds)
                .containsExactly(
                        new OpmlFeed(
                                "https://post.example/rss",
                                "Post & Mail",
                                Optional.of("https://post.example/"),
                                Optional.of("en"),
                                Set.of("World", "Politics")),
                        new OpmlFeed(
                                "https://alone.example/rss", "Alone", Optional.empty(), Optional.empty(), Set.of()));
    }

    @Test
    void whatIsNoListOrNoWebAddressGivesNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("<html><p>Hello")).isEmpty();
        assertThat(read("<opml><outline text='x' xmlUrl='file:///etc/passwd'/></opml>"))
                .isEmpty();
        assertThat(read("<opml>" + "<outline text='x'>".repeat(50_000) + "<outline xmlUrl='https://a.example/'/>"))
                .hasSize(1);
    }

    @Test
    void whatIsMeantAsAFeedAndCannotBeOneIsNamedWithItsFlaw() {
        OpmlList list = Opml.list("""
                <opml><body><outline text="Files" xmlUrl="file:///etc/passwd"/><outline type="rss" text="Empty"/>
                <outline text="Old" xmlUrl="feed://old.example/rss"/><outline text="Older" xmlUrl="feed:https://older.example/"/>
                <outline xmlUrl="ftp://files.example"/><outline text="Long" xmlUrl="https://long.example/%s"/>
                <outline text="A page" type="link" url="https://page.example/"/></body></opml>
                """.formatted("x".repeat(2_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(list.feeds())
                .extracting(OpmlFeed::address)
                .containsExactly("http://old.example/rss", "https://older.example/");
        assertThat(list.unread())
                .containsExactly(
                        new OpmlList.Unread("Files", OpmlList.Flaw.NO_WEB_ADDRESS),
                        new OpmlList.Unread("Empty", OpmlList.Flaw.NO_ADDRESS),
                        new OpmlList.Unread("ftp://files.example", OpmlList.Flaw.NO_WEB_ADDRESS),
                        new OpmlList.Unread("Long", OpmlList.Flaw.TOO_LONG));
    }

    @Test
    @Timeout(10)
    void whatAStrangerMayDoWithAMegabyteTakesNoTimeAndNoFile() {
        String folder = "<opml><outline text='" + "<b>".repeat(150_000) + "'>";
        assertThat(read(folder + "<outline xmlUrl='https://a.example/'/>".repeat(10_000)))
                .singleElement()
                .satisfies(feed -> assertThat(feed.folders()).allMatch(name -> name.length() < 400));
        StringBuilder folders = new StringBuilder("<opml>");
        for (int i = 0; i < 15_000; i++) {
            folders.append("<outline text='").append(i).append("'><outline xmlUrl='https://a.example/'/></outline>");
        }
        assertThat(read(folders.toString()))
                .singleElement()
                .satisfies(feed -> assertThat(feed.folders()).hasSizeBetween(30, 60));
        StringBuilder attributes = new StringBuilder("<opml><outline xmlUrl='https://a.example/' ");
        for (int i = 0; i < 100_000; i++) {
            attributes.append('a').append(i).append("='' ");
        }
        assertThat(read(attributes + "/>")).hasSizeLessThan(2);
        String bomb =
                "<!DOCTYPE opml [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        assertThat(read(bomb + "<opml><outline text='&b;&x;' xmlUrl='https://a.example/'/></opml>"))
                .singleElement()
                .satisfies(feed -> assertThat(feed.title()).doesNotContain("aaaa", "root"));
    }

    @Test
    void aFeedWithoutANameIsCalledByItsPlaceWithoutPasswords() {
        assertThat(read("<opml><outline xmlUrl='https://ann:secret@a.example/feeds/news/?key=k9'/>"
                        + "<outline xmlUrl='http://b.example/#top@c'/></opml>"))
                .extracting(OpmlFeed::title)
                .containsExactly("a.example/feeds/news", "b.example");
    }

    @Test
    void itIsReadInTheCharsetItIsReallyIn() {
        String list =
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><opml><outline text=\"Größe\" xmlUrl=\"https://a.example/\"/></opml>";
        for (Charset charset : List.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16,
                StandardCharsets.UTF_16LE,
                StandardCharsets.ISO_8859_1)) {
            assertThat(Opml.read(list.getBytes(charset)))
                    .as(charset.name())
                    .extracting(OpmlFeed::title)
                    .containsExactly("Größe");
        }
    }

    @Test
    void aHostWithAnUnderscoreIsAHost() {
        assertThat(read("<opml><outline xmlUrl='http://my_host.example:8080/feed'/></opml>"))
                .singleElement()
                .satisfies(feed -> assertThat(feed.address()).isEqualTo("http://my_host.example:8080/feed"));
    }
}
