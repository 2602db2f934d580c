package daybrief.source.found;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import daybrief.article.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindsTest {
    /** A line of the labelled cases: kind, title, link, category, text. */
    private static Stream<String> cases() {
        try (InputStream in = Objects.requireNonNull(KindsTest.class.getResourceAsStream("kinds.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found found(List<String> fields) {
        return new Found(
                Optional.empty(),
                Optional.empty(),
                Optional.of(fields.get(2)),
                fields.get(1),
                fields.get(4),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                fields.get(3).isEmpty() ? List.of() : List.of(fields.get(3)),
                Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theLabelledCasesAreOfTheirKinds(String line) {
        List<String> fields = List.of(line.split("\t", -1));
        assertThat(Kinds.of(found(fields))).isEqualTo(Kinds.named(fields.get(0)).orElseThrow());
    }

    @Test
    void thereAreCasesOfEveryKind() {
        Map<String, Long> counts = cases().collect(groupingBy(line -> line.split("\t", -1)[0], counting()));
        assertThat(counts).hasSize(Kind.values().length);
        assertThat(counts.get("news")).isGreaterThan(30);
        assertThat(counts.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(100);
    }

    @Test
    void whatIsHostileHasAKindAsWell() {
        String endless = "Opinion ".repeat(200_000);
        for (String text : List.of("", "\u0000\u0001", "😀".repeat(50_000), endless, "(".repeat(100_000))) {
            assertThat(Kinds.of(Found.of("1", text, text))).isIn(Kind.NEWS, Kind.TEASER);
        }
    }
}
