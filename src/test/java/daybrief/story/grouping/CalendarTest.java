package daybrief.story.grouping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "montagmorgen,day 1",
        "donnerstagnachmittag,day 4",
        "вторник,day 2",
        "среду,day 3",
        "środę,day 3",
        "czwartkowy,day 4",
        "piątku,day 5",
        "çarşamba,day 3"
    })
    void aDayIsKnownInItsOtherForms(String word, String day) {
        assertThat(Calendar.WORDS.meaning("day", word)).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"kasımda,month 11", "ekimde,month 10", "październiku,month 10", "октябрьское,month 10", "marcu,month 3"
    })
    void aMonthIsKnownInItsOtherForms(String word, String month) {
        assertThat(Calendar.WORDS.meaning("month", word)).contains(month);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "среди",
                "средства",
                "środki",
                "środowisko",
                "majority",
                "marco",
                "marcador",
                "marched",
                "lutte",
                "piąty"
            })
    void aWordThatOnlyBeginsLikeADayOrMonthIsNone(String word) {
        assertThat(Calendar.WORDS.isDate(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"drugs", "drug", "czwartek"})
    void aWordThatOnlyBeginsLikeAnOrdinalIsNone(String word) {
        assertThat(Calendar.WORDS.meaning("turn", word)).isEmpty();
    }
}
