package daybrief.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void porterStemsAsPublishedScoresDo() {
        PorterStemmer stemmer = new PorterStemmer();

        assertThat(List.of(
                        "flies", "dies", "agreed", "hopping", "falling", "filing", "happy", "relational", "rationally"))
                .map(stemmer::stem)
                .containsExactly("fli", "die", "agre", "hop", "fall", "file", "happi", "relat", "ration");
        assertThat(List.of(
                        "skies",
                        "dying",
                        "adjustment",
                        "adoption",
                        "controlling",
                        "archeology",
                        "tried",
                        "hopefulness"))
                .map(stemmer::stem)
                .containsExactly("sky", "die", "adjust", "adopt", "control", "archeolog", "tri", "hope");
    }

    @Test
    void rougeCountsSharedWordsAndPairsOnce() {
        Rouge rouge = new Rouge();
        GoldText gold =
                new GoldText("g", "en", List.of(), List.of("The bridges closed, the mayor said."), Folder.empty());

        Rouge.Score score = rouge.score(gold, "The bridge closes the the the road.");

        assertThat(score.one()).isEqualTo(100 * 2 * 4 / 13.0, within(1e-9));
        assertThat(score.two()).isEqualTo(100 * 2 * 3 / 11.0, within(1e-9));
        assertThat(rouge.score(gold, "").one()).isZero();
    }

    @Test
    void bCubedCountsBothWaysOfBeingWrong() {
        BCubed joined = BCubed.of(List.of("a", "a", "b", "b"), List.of("x", "x", "x", "x"));
        BCubed parted = BCubed.of(List.of("a", "a", "b", "b"), List.of("1", "2", "3", "4"));

        assertThat(joined).isEqualTo(new BCubed(.5, 1));
        assertThat(parted).isEqualTo(new BCubed(1, .5));
        assertThat(parted.f()).isEqualTo(2 / 3.0, within(1e-9));
    }

    @Test
    void theBootstrapTellsADifferenceFromChance() {
        double[] ours = new double[60];
        double[] theirs = new double[60];
        for (int i = 0; i < ours.length; i++) {
            ours[i] = i % 7;
            theirs[i] = ours[i] - 1 + i % 2;
        }

        assertThat(Bootstrap.of(ours, theirs).verdict()).isEqualTo("better");
        assertThat(Bootstrap.of(theirs, ours).verdict()).isEqualTo("WORSE");
        assertThat(Bootstrap.of(ours, ours.clone()).verdict()).isEqualTo("even");
    }
}
