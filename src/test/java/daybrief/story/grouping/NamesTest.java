package daybrief.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void aNameThatOnlyBeginsSentencesIsFoundWhereItIsMetAgain() {
        assertThat(names(
                        "Sweetholm cuts jobs at two plants",
                        "Sweetholm said sales rose. Analysts were not surprised.",
                        "en"))
                .contains("sweetholm")
                .doesNotContain("analyst");
    }

    @Test
    void aWordThatAlsoStandsWithoutACapitalIsNoName() {
        assertThat(names("Council doubles the fees", "Council members voted. The council met at night.", "en"))
                .isEmpty();
    }

    @Test
    void aTitleThatSparesItsCapitalsTellsNamesAndOneFullOfThemDoesNot() {
        assertThat(names("Storm heads for Corrow and its harbour", "It will be there at night.", "en"))
                .containsExactly("corrow");
        assertThat(names("Storm Heads for Corrow And Its Harbour", "It will be there at night.", "en"))
                .isEmpty();
    }

    @Test
    void aNameBehindAnElidedArticleIsOne() {
        assertThat(names("", "La banque de l'Orvanie a relevé son taux.", "fr")).containsExactly("orvan");
    }

    @Test
    void germanNounsBehindArticlesAreNoNames() {
        assertThat(names("Regen in Hasselby", "Gestern zog der Regen nach Hasselby und traf die Ernte.", "de"))
                .hasSize(1);
    }

    @Test
    void whatIsCountedInGermanIsNoName() {
        assertThat(names("", "Dort fand man nach 26 Stunden noch fünf Menschen bei Hasselby.", "de"))
                .hasSize(1);
    }

    private static Set<String> names(String title, String text, String language) {
        return Gist.of(title, text, language).names();
    }
}
