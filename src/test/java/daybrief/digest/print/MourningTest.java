package daybrief.digest.print;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.story.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MourningTest {
    private static Entry entry(String language, String headline) {
        return new Entry(
                new StoryId(1),
                language,
                headline,
                List.of(),
                List.of(),
                new Breadth(1, 1),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Details.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Two killed as stand collapses in Dunvarra",
                "en | Goalkeeper Mattis Vell dies at 41",
                "de | Torwart stirbt nach Unfall",
                "de | Zwei Tote bei Rennen",
                "fr | Deux morts dans un stade de Valdor",
                "es | Mueren dos aficionados en Puerto Alto",
                "it | Muore il portiere di Vello",
                "pt | Morreu o guarda-redes de Vello",
                "ru | На стадионе погибли двое",
                "uk | На стадіоні загинули двоє",
                "nl | Doelman overleden na ongeluk",
                "pl | Nie żyje bramkarz, zmarł w nocy",
                "tr | Statta iki kişi öldürüldü",
                "und | Two killed as stand collapses"
            })
    void besideADeathACheerfulMarkGoesAndANeutralOneStays(String language, String headline) {
        List<Entry> beneath = List.of(entry(language, "Vell win"), entry(language, headline));
        assertThat(Mourning.mark("🏅", beneath)).isEmpty();
        assertThat(Mourning.mark("🎉", beneath)).isEmpty();
        assertThat(Mourning.mark("🌍", beneath)).isEqualTo("🌍");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Vell beat Arden before the deadline",
                "de | Die Mannschaft gewinnt den Pokal",
                "fr | Le club remporte la coupe",
                "ru | Вратарь отбил три пенальти"
            })
    void otherNewsKeepsItsMark(String language, String headline) {
        assertThat(Mourning.mark("🏅", List.of(entry(language, headline)))).isEqualTo("🏅");
    }

    @Test
    void aHeadingWithoutStoriesKeepsItsMark() {
        assertThat(Mourning.mark("🏅", List.of())).isEqualTo("🏅");
    }
}
