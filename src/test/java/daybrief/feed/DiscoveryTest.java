package daybrief.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscoveryTest {
    private static List<FeedOffer> named(String head) {
        return Discovery.named(
                ("<!doctype html><html><head>" + head + "</head><body>x</body></html>")
                        .getBytes(StandardCharsets.UTF_8),
                "text/html",
                "https://post.example/world/today.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=alternate type=application/rss+xml href=/rss title=News>",
                "<LINK REL='Alternate' TYPE='application/atom+xml; charset=utf-8' HREF='https://post.example/rss' title=News>",
                "<link rel='home alternate alternate' type='application/feed+json' href='../rss' title=' News '>",
                "<base href='https://post.example/'><link rel=feed href=rss title=News>"
            })
    void aPageNamesItsFeed(String head) {
        assertThat(named(head)).containsExactly(new FeedOffer("https://post.example/rss", "News"));
    }

    @Test
    void severalAreOfferedInTheirOrderAndThoseOfCommentsLast() {
        assertThat(named("""
                        <link rel="alternate" type="application/rss+xml" href="/comments/feed/" title="Comments">
                        <link rel="alternate" type="application/rss+xml" href="/feed/" title="News">
                        <link rel="alternate" type="application/rss+xml" href="/feed/" title="News again">
                        <link rel="alternate" type="application/atom+xml" href="/sport.atom" title="Sport">
                        """))
                .extracting(FeedOffer::address)
                .containsExactly(
                        "https://post.example/feed/",
                        "https://post.example/sport.atom",
                        "https://post.example/comments/feed/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<link rel=stylesheet type=application/rss+xml href=/rss>",
                "<link rel='alternate stylesheet' type=text/xml href=/rss>",
                "<link rel=alternate hreflang=de href=/de>",
                "<link rel=alternate type=text/html href=/m>",
                "<link rel=alternate type=application/json href=/wp-json/wp/v2/pages/7>",
                "<link rel=alternate type=application/rss+xml href=javascript:alert(1)>",
                "<link rel=alternate type=application/rss+xml href=file:///etc/passwd>",
                "<link rel=alternate type=application/rss+xml href=''>",
                ""
            })
    void whatIsNoFeedIsNotOffered(String head) {
        assertThat(named(head)).noneMatch(offer -> !offer.address().startsWith("https://post.example/world"));
    }

    @Test
    void theUsualAddressesAreTriedInTheFolderAndAtTheRoot() {
        assertThat(Discovery.usual("https://post.example/world/today.html?x=1"))
                .hasSize(18)
                .startsWith("https://post.example/world/atom.xml", "https://post.example/world/feed.atom")
                .contains("https://post.example/feed/", "https://post.example/rss/feed.xml")
                .noneMatch(address -> address.contains("comment"));
        assertThat(Discovery.usual("https://post.example")).hasSize(9);
    }

    @Test
    void hostilePagesOfferAFew() {
        assertThat(named("<link rel=alternate type=application/rss+xml href=/x>".repeat(50_000)))
                .hasSize(1);
        assertThat(named("<link rel=alternate ".repeat(50_000))).isEmpty();
    }
}
