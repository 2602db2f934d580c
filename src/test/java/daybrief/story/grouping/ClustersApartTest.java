package daybrief.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersApartTest {

    @Test
    void whatIsApartIsNotLinkedHoweverLikeItIsNorIsWhatWasJoinedToIt() {
        double apart = Double.NEGATIVE_INFINITY;
        double[][] likeness = {
            {0, 3, 3, 3},
            {3, 0, 3, 3},
            {3, 3, 0, apart},
            {3, 3, apart, 0}
        };
        int[] ends = new Linking(likeness, new int[] {0, 1, 2, 3}).run();
        assertThat(ends[2]).isNotEqualTo(ends[3]);
        assertThat(ends[0]).isEqualTo(ends[1]);
    }

    @Test
    void pairsAreKnownFromBothSides() {
        Apart pairs = new Apart();
        assertThat(pairs.between(List.of(1), List.of(2))).isFalse();
        pairs.add(1, 2);
        assertThat(pairs.between(2, List.of(5, 1))).isTrue();
        assertThat(pairs.between(List.of(7, 1), List.of(8, 2))).isTrue();
        assertThat(pairs.between(List.of(1), List.of(1, 8))).isFalse();
    }
}
