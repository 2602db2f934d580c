package daybrief.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
