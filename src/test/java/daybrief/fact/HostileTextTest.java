package daybrief.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {
    static List<String> texts() {
        Random random = new Random(7);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            noise.appendCodePoint(random.nextInt(20) == 0 ? random.nextInt(0x1F700) : 32 + random.nextInt(96));
        }
        return List.of(
                "",
                "\u0000\u0001\u0002",
                "🙂".repeat(20_000),
                "12 ".repeat(300_000),
                "hundert".repeat(100_000),
                "one hundred and ".repeat(50_000),
                "A".repeat(1_000_000),
                "Ana Veld ".repeat(100_000),
                "\"“«„".repeat(100_000),
                "1,".repeat(400_000),
                "9".repeat(100_000) + " people were killed",
                ", ".repeat(200_000),
                "minister ".repeat(100_000),
                noise.toString());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextIsReadAndEachFactStandsInIt(String text) {
        int[] points = text.codePoints().toArray();
        for (String language : List.of("en", "de", "fr", "ru", "zh")) {
            Facts facts = Facts.of(text, language);
            assertThat(facts.quantities())
                    .allSatisfy(quantity -> assertThat(quantity.mention()).satisfies(mention -> {
                        assertThat(mention.start()).isBetween(0, mention.end());
                        assertThat(mention.end()).isLessThanOrEqualTo(points.length);
                    }));
        }
    }
}
