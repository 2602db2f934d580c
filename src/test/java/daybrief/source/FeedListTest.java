package daybrief.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedListTest {
    private static Optional<FeedList.Flaw> flaw(String text) {
        return FeedList.flaw(text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<opml version='2.0'><body/></opml>",
                "<OPML></OPML>\n<!-- the end -->\n",
                "<opml version='2.0'/>",
                "<?xml version='1.0'?><!-- <opml --><opml><body></body></opml>"
            })
    void aWholeListHasNoFlaw(String list) {
        assertThat(flaw(list)).isEmpty();
    }

    @Test
    void whatIsNoListAndWhatIsCutOffAreTold() {
        assertThat(flaw("")).contains(FeedList.Flaw.NO_LIST);
        assertThat(flaw("<rss></rss>")).contains(FeedList.Flaw.NO_LIST);
        assertThat(flaw("<!-- <opml></opml> --><rss></rss>")).contains(FeedList.Flaw.NO_LIST);
        assertThat(flaw("<opml><body><outline/>")).contains(FeedList.Flaw.CUT_OFF);
        assertThat(flaw("<opml></opml><!-- and")).contains(FeedList.Flaw.CUT_OFF);
    }

    @Test
    @Timeout(10)
    void aMegabyteOfBeginningsIsJudgedAtOnce() {
        assertThat(flaw("<opml>" + "<!--".repeat(300_000))).contains(FeedList.Flaw.CUT_OFF);
        assertThat(flaw("<opml ".repeat(200_000))).contains(FeedList.Flaw.CUT_OFF);
        assertThat(flaw("<opml/>" + " ".repeat(1_000_000) + "x")).contains(FeedList.Flaw.CUT_OFF);
    }
}
