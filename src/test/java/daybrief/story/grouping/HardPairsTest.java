package daybrief.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs labelled by people: each in an archive of nothing but the two. */
class HardPairsTest {

    @Test
    void ofTwoEventsOfOneKindAtMostOneInAHundredPairsIsJoined() throws IOException {
        List<JsonNode> different = pairs(false);

        List<String> joined = different.stream()
                .filter(HardPairsTest::joined)
                .map(pair -> pair.get("id").asText())
                .toList();

        assertThat(different).hasSizeGreaterThan(100);
        assertThat(joined).hasSizeLessThanOrEqualTo(different.size() / 100);
    }

    @Test
    void ofTwoReportsOfOneEventSixInTenPairsAreJoined() throws IOException {
        List<JsonNode> same = pairs(true);

        assertThat(same.stream().filter(HardPairsTest::joined).count()).isGreaterThan(same.size() * 6 / 10);
    }

    private static boolean joined(JsonNode pair) {
        return Cases.areJoined(pair.get("a"), pair.get("b"));
    }

    private static List<JsonNode> pairs(boolean same) throws IOException {
        return Cases.of("pairs.jsonl").stream()
                .filter(pair -> pair.get("same").asBoolean() == same)
                .toList();
    }
}
