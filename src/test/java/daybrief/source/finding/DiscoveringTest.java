package daybrief.source.finding;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.feed.FeedOffer;
import daybrief.fetch.Fetcher;
import daybrief.fetch.LoopbackServer;
import daybrief.fetch.Reason;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DiscoveringTest {
    private static final String FEED =
            "<rss><channel><title>Post</title><item><title>Ferry</title></item></channel></rss>";

    private LoopbackServer server;
    private Fetcher fetcher;
    private Discovering discovering;

    @BeforeEach
    void open() throws IOException {
        server = new LoopbackServer();
        fetcher = new Fetcher(LoopbackServer.MANNERS, InstantSource.system(), System::nanoTime);
        discovering = new Discovering(fetcher);
    }

    @AfterEach
    void close() {
        fetcher.close();
        server.close();
    }

    private Discovering.Outcome find(String path) {
        return discovering.find(server.address(path));
    }

    @Test
    void theAddressOfAFeedIsThatFeed() {
        server.answer("/rss", 200, Map.of("Content-Type", "text/html"), FEED);
        assertThat(find("/rss").offers()).containsExactly(new FeedOffer(server.address("/rss"), "Post"));
    }

    @Test
    void aPageOffersAllThatItNames() {
        server.answer("/", 404, Map.of(), "");
        server.answer(
                "/home",
                200,
                Map.of("Content-Type", "text/html"),
                "<html><link rel=alternate type=application/atom+xml href=/a title=A>"
                        + "<link rel=alternate type=application/rss+xml href=/b title=B>");
        assertThat(find("/home").offers())
                .containsExactly(new FeedOffer(server.address("/a"), "A"), new FeedOffer(server.address("/b"), "B"));
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void aSiteThatNamesNoneIsAskedAtTheUsualPlaces() {
        server.answer("/", 404, Map.of(), "");
        server.answer("/news/", 200, Map.of(), "<html><p>Welcome.</p></html>");
        server.answer("/news/atom.xml", 404, Map.of(), "");
        server.answer("/rss.xml", 200, Map.of(), FEED);
        assertThat(find("/news/").offers()).extracting(FeedOffer::address).containsExactly(server.address("/rss.xml"));
    }

    @Test
    void aSiteWithoutAnyIsToldAsSuchAndOneThatAsksForTimeIsNotAskedOn() {
        server.answer("/", 429, Map.of(), "");
        server.answer("/home", 200, Map.of(), "<html><p>Welcome.</p></html>");
        assertThat(find("/home").problem()).contains(Reason.of(Reason.Kind.NO_FEED_FOUND));
        assertThat(server.asked()).hasSize(2);
        assertThat(find("/busy").problem()).contains(Reason.of(Reason.Kind.STATUS, 429));
    }
}
