package daybrief.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void twoTitlesWithRatesThatTheOtherTextNowhereHasAreHeadedApart() {
        Marks october = marks("Inflation at 8.1 percent", "It was 8.5 percent in September.");
        Marks output = marks("Output falls by 2,3 percent", "Mining fell by 4.1 percent.");

        assertThat(october.headedApartFrom(output)).isTrue();
        assertThat(output.headedApartFrom(october)).isTrue();
    }

    @Test
    void aRateThatTheOtherTextHasDoesNotHeadItApart() {
        Marks first = marks("Quake of magnitude 5.8 in Orven", "It struck at night.");
        Marks revised = marks("Orven quake was of magnitude 6.0", "It was first put at 5.8.");

        assertThat(first.headedApartFrom(revised)).isFalse();
        assertThat(revised.headedApartFrom(first)).isFalse();
    }

    @Test
    void scoresAndTollsDoNotHeadATextApart() {
        assertThat(marks("Orven wins 3:0", "").headedApartFrom(marks("Corrow loses 0:3", "")))
                .isFalse();
        assertThat(marks("Fire kills 12", "").headedApartFrom(marks("Fire kills 14", "")))
                .isFalse();
    }

    private static Marks marks(String title, String text) {
        return Marks.of(title, text, Optional.empty());
    }
}
