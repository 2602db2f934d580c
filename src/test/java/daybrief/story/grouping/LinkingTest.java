package daybrief.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkingTest {

    @Test
    void aChainOfSingleLinksDoesNotBecomeOneGroup() {
        double[][] likeness = new double[4][4];
        like(likeness, 0, 1, 1.5);
        like(likeness, 1, 2, 1.2);
        like(likeness, 2, 3, 1.5);

        assertThat(new Linking(likeness, new int[] {0, 1, 2, 3}).run()).containsExactly(0, 0, 2, 2);
    }

    @Test
    void anArticleJoinsTheGroupThatItIsMostLikeOnAverage() {
        double[][] likeness = new double[5][5];
        like(likeness, 4, 0, 1.3);
        like(likeness, 4, 1, 1.1);
        like(likeness, 4, 2, 1.9);
        like(likeness, 4, 3, 0.2);

        assertThat(new Linking(likeness, new int[] {0, 0, 1, 1, 2}).run()).containsExactly(0, 0, 1, 1, 0);
    }

    @Test
    void twoGroupsOfSeveralNeedMoreThanASingleArticle() {
        double[][] likeness = new double[4][4];
        for (int a = 0; a < 2; a++) {
            for (int b = 2; b < 4; b++) {
                like(likeness, a, b, 1.2);
            }
        }
        like(likeness, 2, 3, 1.2);

        assertThat(new Linking(likeness, new int[] {0, 0, 1, 1}).run()).containsExactly(0, 0, 1, 1);
        assertThat(new Linking(likeness, new int[] {0, 0, 1, 2}).run()).containsExactly(0, 0, 0, 0);
    }

    private static void like(double[][] likeness, int one, int other, double value) {
        likeness[one][other] = value;
        likeness[other][one] = value;
    }
}
