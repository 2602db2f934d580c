package daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void wordsAreLowerCaseWithoutAccentsAndInitialsStayWhole() {
        assertThat(Words.of("Café in the U.S. cost 1,250.5 — Señor!", "en"))
                .containsExactly("cafe", "in", "the", "u.s", "cost", "1,250.5", "senor");
    }

    @Test
    void contentWordsAreStemsWithoutStopWords() {
        assertThat(Words.content("The protesters were protesting against protests", "en"))
                .containsExactly("protest", "protest", "protest");
        assertThat(Words.content("Протестующие вышли на протесты", "ru")).hasSize(3);
    }

    @Test
    void inflectedWordsMeetInLanguagesWithoutAStemmer() {
        assertThat(Words.content("протести", "uk")).isEqualTo(Words.content("протестів", "uk"));
    }

    @Test
    void hangulAndKanaKeepTheirMarks() {
        assertThat(Words.fold("한국")).isEqualTo("한국");
        assertThat(Words.fold("が")).isEqualTo("が");
        assertThat(Words.fold("ёлка")).isEqualTo("елка");
    }

    @Test
    void countingFollowsWhiteSpaceAndHalvesScriptsWithoutIt() {
        assertThat(Words.count("  The well-known \"U.S. Senate\" … ")).isEqualTo(5);
        assertThat(Words.count("奥拉市议会周一表示")).isEqualTo(5);
        assertThat(Words.count(" \n")).isZero();
    }

    @Test
    void copiesShareTheirShinglesAndRewritingsDoNot() {
        String text = "The dam above Orra held through the night although the river rose by two metres";
        Shingles original = Shingles.of(text, "en");

        assertThat(original.containment(Shingles.of(text + " and later fell again by one", "en")))
                .isEqualTo(1);
        assertThat(original.jaccard(
                        Shingles.of("Overnight the Orra dam withstood a two metre rise of the river", "en")))
                .isLessThan(.1);
        assertThat(original.jaccard(Shingles.of("", "en"))).isZero();
    }

    @Test
    void figuresAreComparableWhateverTheirGrouping() {
        assertThat(Figures.of("1,250 homes, 1.250 Häuser, 3,5 or 3.5 percent at 07:40, 007"))
                .containsExactly("1250", "1250", "3.5", "3.5", "7:40", "7");
    }

    @Test
    void placesCountCodePoints() {
        CodePoints points = new CodePoints("a\ud83d\ude00b\ud83d\ude00c");

        assertThat(List.of(points.place(0), points.place(1), points.place(3), points.place(6)))
                .containsExactly(0, 1, 2, 4);
        assertThat(List.of(points.offset(0), points.offset(1), points.offset(2), points.offset(4), points.offset(5)))
                .containsExactly(0, 1, 3, 6, 7);
    }
}
