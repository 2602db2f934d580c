package daybrief.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Harmless;
import java.util.List;

class OpmlFuzzTest {
    @FuzzTest
    void noFeedIsLostWhenAListIsWrittenAndReadAgain(byte[] bytes) {
        List<OpmlFeed> feeds = Opml.read(bytes);

        feeds.forEach(feed -> {
            Harmless.address(feed.address());
            Harmless.line(feed.title());
            feed.folders().forEach(Harmless::line);
        });
        assertThat(Opml.read(OpmlWriter.write(feeds).getBytes(UTF_8)))
                .extracting(OpmlFeed::address)
                .containsExactlyInAnyOrderElementsOf(
                        feeds.stream().map(OpmlFeed::address).toList());
    }
}
