package daybrief.story.grouping;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report, what follows of the same event, and another event of its kind: teasers, and six languages. */
class FollowUpsTest {

    /** Joined though they are two events: each is a fault to be mended, none may be added. */
    private static final Set<String> WRONGLY_JOINED =
            Set.of("en-short-court first", "en-short-court again", "de-inflation again");

    /** Of three in each language. */
    private static final Map<String, Long> REACHED = Map.of("de", 2L, "es", 3L, "fr", 3L, "pl", 3L, "ru", 2L, "tr", 2L);

    @Test
    void whatFollowsInATeaserIsJoinedToItsReport() throws IOException {
        assertThat(joined(FollowUpsTest::isShort, "again", "first")).hasSize(8);
    }

    @Test
    void inEachLanguageMostOfWhatFollowsIsJoinedToItsReport() throws IOException {
        Map<String, Long> joined = joined(story -> !isShort(story), "again", "first").stream()
                .collect(groupingBy(pair -> pair.substring(0, 2), TreeMap::new, counting()));

        assertThat(joined).hasSize(REACHED.size());
        assertThat(joined)
                .allSatisfy((language, count) ->
                        assertThat(count).as(language).isGreaterThanOrEqualTo(REACHED.get(language)));
    }

    @Test
    void anotherEventOfOneKindIsJoinedNeitherToTheReportNorToWhatFollows() throws IOException {
        List<String> joined = Stream.concat(
                        joined(story -> true, "first", "other").stream(),
                        joined(story -> true, "again", "other").stream())
                .toList();

        assertThat(WRONGLY_JOINED).containsAll(joined);
    }

    private static boolean isShort(JsonNode story) {
        return story.get("id").asText().contains("-short-");
    }

    private static List<String> joined(Predicate<JsonNode> wanted, String one, String other) throws IOException {
        return Cases.of("followups.jsonl").stream()
                .filter(wanted)
                .filter(story -> Cases.areJoined(story.get(one), story.get(other)))
                .map(story -> story.get("id").asText() + " " + one)
                .toList();
    }
}
