package daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgglomerationTest {

    private final Agglomeration clusters = new Agglomeration(0.4);

    @Test
    void aChainOfSingleLinksDoesNotBecomeOneCluster() {
        add(4);
        clusters.like(0, 1, 0.6);
        clusters.like(1, 2, 0.5);
        clusters.like(2, 3, 0.6);

        assertThat(clusters.run()).containsExactly(0, 0, 2, 2);
    }

    @Test
    void twoStoriesThatWereToldAlreadyStayTwoHoweverAlike() {
        clusters.add(1, true);
        clusters.add(1, true);
        clusters.like(0, 1, 0.9);

        assertThat(clusters.run()).containsExactly(0, 1);
    }

    @Test
    void anArrivalJoinsTheStoryThatItIsMostLikeOnAverage() {
        clusters.add(2, true);
        clusters.add(2, true);
        int arrival = clusters.add(1, false);
        clusters.like(0, arrival, 0.9);
        clusters.like(1, arrival, 1.1);

        assertThat(clusters.run()[arrival]).isEqualTo(1);
    }

    @Test
    void theOrderInWhichLikenessesComeDoesNotMatter() {
        Agglomeration other = new Agglomeration(0.4);
        add(3);
        other.add(1, false);
        other.add(1, false);
        other.add(1, false);
        clusters.like(0, 1, 0.5);
        clusters.like(1, 2, 0.7);
        other.like(1, 2, 0.7);
        other.like(0, 1, 0.5);

        assertThat(clusters.run()).isEqualTo(other.run()).containsExactly(0, 1, 1);
    }

    private void add(int singles) {
        for (int i = 0; i < singles; i++) {
            clusters.add(1, false);
        }
    }
}
