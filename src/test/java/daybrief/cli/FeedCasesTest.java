package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import daybrief.feed.FeedParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FeedCasesTest {
    private static final Path CASES = Path.of("src/test/resources/daybrief/feed");

    static List<FeedCase> cases() throws IOException {
        return FeedCase.in(CASES);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aFeedIsReadAsItsCaseSays(FeedCase feed) throws IOException {
        assertThat(feed.expected()).isNotEmpty();
        assertThat(feed.faults()).isEmpty();
    }

    /** The same 5,000 each time: cut, with bytes flipped, with a part doubled or taken out. */
    @Test
    void noDamageToAFeedIsAnException() throws IOException {
        List<FeedCase> cases = cases();
        Random random = new Random(20261122);
        for (int i = 0; i < 5_000; i++) {
            FeedCase feed = cases.get(i % cases.size());
            byte[] damaged = damaged(feed.bytes(), random);
            assertThatCode(() -> FeedParser.parse(damaged, feed.origin()))
                    .as("%s, damaged: %s", feed, new String(damaged, StandardCharsets.ISO_8859_1))
                    .doesNotThrowAnyException();
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        int from = random.nextInt(whole.length);
        int to = from + random.nextInt(whole.length - from);
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(whole, from);
            case 1 -> flipped(whole.clone(), random);
            case 2 -> joined(Arrays.copyOf(whole, to), Arrays.copyOfRange(whole, from, whole.length));
            default -> joined(Arrays.copyOf(whole, from), Arrays.copyOfRange(whole, to, whole.length));
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (int i = 0; i < 8; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
