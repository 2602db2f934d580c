package daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
    @ParameterizedTest
    @CsvSource({
        "pl, rząd rządu rządowi rządem rządy rządów",
        "pl, protest protestu protesty protestów protestach protestami protestował protestowali",
        "pl, szkoła szkoły szkole szkołę szkołą szkołach",
        "pl, wtorek wtorku wtorki",
        "pl, miejski miejskiego miejskiemu miejskich miejska miejskie",
        "pl, matka matki matce matkę",
        "pl, morze morza morzu morzem",
        "uk, уряд уряду урядові урядом уряди урядів",
        "uk, протест протесту протести протестів протестах протестами протестував протестували протестувати",
        "uk, школа школи школі школу школою школах",
        "uk, вівторок вівторка вівторку",
        "uk, міський міського міському міських міська міські",
        "uk, лікарня лікарні лікарню лікарнею лікарнях",
        "uk, зустрівся зустрілася зустрілися"
    })
    void formsOfOneWordMeet(String language, String forms) {
        assertThat(stems(language, forms)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "pl, rząd rzecz rzeka",
        "pl, protest protektor prostota",
        "pl, minister ministrant miasto",
        "pl, kopalnia kopanie koparka",
        "uk, уряд урок урожай",
        "uk, протест протока простота",
        "uk, міністр місто мороз",
        "uk, лікарня ліки ліхтар"
    })
    void differentWordsStayApart(String language, String words) {
        assertThat(stems(language, words)).hasSize(3);
    }

    private static Stream<String> stems(String language, String words) {
        Stems stems = new Stems(language);
        return Arrays.stream(words.split(" ")).map(stems::of).distinct();
    }
}
