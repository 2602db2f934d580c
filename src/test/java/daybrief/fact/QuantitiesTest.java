package daybrief.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | A storm killed at least 14 people on the coast. | 14 | killed",
                "en | The death toll from the storm has risen to 31, the mayor said. | 31 | killed",
                "en | The flood forced 6,500 people from their homes. | 6500 | evacuated",
                "en | Nine thousand driven out as the river waits for a second crest | 9000 | evacuated",
                "en | Two hundred and five residents were hurt. | 205 | injured",
                "en | Two dozen injured in the crash of a tram | 24 | injured",
                "en | Twelve people, including their guides, were killed. | 12 | killed",
                "de | Mindestens 1.250 Menschen wurden evakuiert. | 1250 | evacuated",
                "de | Bei dem Brand wurden zweiundzwanzig Menschen verletzt. | 22 | injured",
                "fr | Au moins 6 500 personnes ont été évacuées. | 6500 | evacuated",
                "fr | Le séisme a fait quatre-vingt-douze morts. | 92 | killed",
                "es | Treinta y dos heridos en el choque de trenes | 32 | injured",
                "ru | Землетрясение унесло жизни тридцати восьми человек. | 38 | killed",
                "ru | Число жертв выросло до 31. | 31 | killed",
                "ru | Девять тысяч жителей города покинули свои дома. | 9000 | evacuated"
            })
    void whoWasHitIsCountedInManyWords(String language, String text, double value, String kind) {
        assertThat(Facts.of(text, language).quantities()).singleElement().satisfies(quantity -> {
            assertThat(quantity.amount().value()).isEqualTo(value);
            assertThat(quantity.counted().kind()).isEqualTo(kind);
            assertThat(quantity.counted().group()).isEmpty();
            assertThat(quantity.standing()).isEqualTo(Standing.NOW);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The bank raised its rate to 4.25 percent. | 4.25 | percent",
                "en | Inflation fell to 4.6%. | 4.6 | percent",
                "en | Its shares lost $6.5m. | 6500000 | usd",
                "en | The firm earned £2.1 billion. | 2100000000 | gbp",
                "en | The earthquake had a magnitude of 5.9. | 5.9 | ''",
                "en | The quake of magnitude 5.9 was felt everywhere. | 5.9 | magnitude",
                "en | Half a million litres of milk were poured away. | 500000 | litre",
                "de | Der Umsatz betrug 2,1 Milliarden Euro. | 2100000000 | eur",
                "fr | La ville paiera 2,5 millions d'euros. | 2500000 | eur",
                "ru | Цены выросли до 12 процентов. | 12 | percent",
                "it | Il comune spende 6.500 € all'anno. | 6500 | eur"
            })
    void unitsBelongToTheFigure(String language, String text, double value, String unit) {
        assertThat(Facts.of(text, language).quantities()).singleElement().satisfies(quantity -> {
            assertThat(quantity.amount().value()).isEqualTo(value);
            assertThat(quantity.counted().unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rovers won 2-1 at 18:30 on 22 March 2021.",
                "Ana Veld, 34, left the room.",
                "A 17-year-old girl found it; her uncle is aged 41.",
                "It happened in 1998 on Route 66.",
                "One never knows.",
                "Six in ten homes and four out of ten flats are let.",
                "Hundreds of people came, thousands more stayed away."
            })
    void yearsDatesAgesScoresAndNamesCountNothing(String text) {
        assertThat(Facts.of(text, "en").quantities()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In 1998, 300 people died in a flood there. | BACKGROUND",
                "A similar crash last year killed 9 people. | BACKGROUND",
                "Some 300 people were killed in the 1990s. | BACKGROUND",
                "Up to 40 people could be missing. | TENTATIVE",
                "Another 12 people were arrested. | CHANGE",
                "In the harbour alone 12 people were killed. | PART",
                "Twelve people were killed on Tuesday. | NOW"
            })
    void aFigureSaysOfWhenItIs(String text, Standing standing) {
        assertThat(Facts.of(text, "en").quantities())
                .extracting(Quantity::standing)
                .containsExactly(standing);
    }

    @Test
    void theOldValueOfAFigureThatMovedIsBackground() {
        List<Quantity> quantities = Facts.of("Evacuations rose from 6,500 to 9,000, as of 05:50.", "en")
                .quantities();
        assertThat(quantities).extracting(Quantity::standing).containsExactly(Standing.BACKGROUND, Standing.NOW);
        assertThat(quantities.get(1).asOf()).contains("05:50");
    }

    @Test
    void aRangeIsOneFigure() {
        assertThat(Facts.of("Between 10 and 15 people were hurt.", "en").quantities())
                .singleElement()
                .satisfies(quantity -> {
                    assertThat(quantity.amount()).isEqualTo(new Amount(15, 10, 15));
                    assertThat(quantity.mention().text()).isEqualTo("Between 10 and 15 people were hurt");
                });
    }

    @Test
    void aPartOfAWholeIsCountedInTheNounsOfTheWhole() {
        Quantity seats = Facts.of("Her allies hold 94 of the 200 seats.", "en")
                .quantities()
                .get(0);
        assertThat(seats.mention().text()).isEqualTo("allies hold 94 of the 200 seats");
        assertThat(seats.counted().group()).containsExactly("seat");
    }

    @Test
    void placesAreCountedInCodePoints() {
        String text = "🚨🚨 At the pier, at least 14 people were hurt.";
        Mention mention = Facts.of(text, "en").quantities().get(0).mention();
        int[] points = text.codePoints().toArray();
        assertThat(new String(points, mention.start(), mention.end() - mention.start()))
                .isEqualTo(mention.text())
                .isEqualTo("at least 14 people were hurt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The port of Orra loaded 6.2 million tonnes of grain. | The port of Orra loaded 6.2 million tonnes of grain",
                "It has a dark, two-lobed body with cliffs 400 metres high. | 400 metres",
                "The dam held the crest, which passed at 7.6 metres shortly after midnight. | 7.6 metres",
                "Envoys, who had come by night, met in a hotel with forty rooms and one good telephone line. | forty rooms",
                "They have put 2,914 toasters back into use. | 2,914 toasters",
                "After a night of talks, eighty members of the Diet walked out. | eighty members of the Diet walked out"
            })
    void aFigureStandsInItsWholeClauseOrAloneWithItsNouns(String text, String mention) {
        assertThat(Facts.of(text, "en").quantities())
                .anySatisfy(quantity -> assertThat(quantity.mention().text()).isEqualTo(mention));
    }
}
