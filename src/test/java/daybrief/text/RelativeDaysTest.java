package daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeDaysTest {
    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 26);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The dam held on Tuesday night.; 2026-03-24",
                "en; The council will vote on Tuesday.; 2026-03-31",
                "en; The dam broke yesterday.; 2026-03-25",
                "de; Der Damm hielt am Dienstag.; 2026-03-24",
                "de; Der Damm brach gestern.; 2026-03-25",
                "fr; La digue a tenu mardi.; 2026-03-24",
                "fr; La digue a cédé hier.; 2026-03-25",
                "es; El dique aguantó el martes.; 2026-03-24",
                "es; El dique cedió ayer.; 2026-03-25",
                "it; La diga ha retto martedì.; 2026-03-24",
                "it; La diga ha ceduto ieri.; 2026-03-25",
                "pt; O dique resistiu na terça-feira.; 2026-03-24",
                "pt; O dique cedeu ontem.; 2026-03-25",
                "nl; De dijk hield dinsdag.; 2026-03-24",
                "nl; De dijk brak gisteren.; 2026-03-25",
                "pl; Wał wytrzymał we wtorek.; 2026-03-24",
                "pl; Wał pękł wczoraj.; 2026-03-25",
                "tr; Baraj salı günü dayandı.; 2026-03-24",
                "tr; Baraj dün yıkıldı.; 2026-03-25",
                "ru; Плотина выдержала во вторник.; 2026-03-24",
                "ru; Плотину прорвало вчера.; 2026-03-25",
                "uk; Гребля витримала у вівторок.; 2026-03-24",
                "uk; Греблю прорвало вчора.; 2026-03-25"
            })
    void aDayIsToldFromTheDayOfPublication(String language, String text, LocalDate day) {
        assertThat(RelativeDays.meant(text, language, PUBLISHED)).containsExactly(day);
    }

    @Test
    void whatGivesItsDateOrNoDayNeedsNone() {
        assertThat(RelativeDays.meant("The dam held on Tuesday, 3 March.", "en", PUBLISHED))
                .isEmpty();
        assertThat(RelativeDays.meant("The dam held.", "en", PUBLISHED)).isEmpty();
        assertThat(RelativeDays.meant("Đập giữ vững hôm qua.", "vi", PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The dam held on Tuesday and broke yesterday.; 2026-03-24 2026-03-25",
                "en; The dam broke yesterday, police said on Wednesday.; 2026-03-25",
                "en; The council said on Monday that it will vote on Friday.; 2026-03-23 2026-03-27",
                "en; On Friday the council will vote, the mayor said on Monday.; 2026-03-27 2026-03-23",
                "en; He came to Tamm on Tuesday and was held by the police.; 2026-03-24",
                "en; On Tuesday 12 people were hurt.; 2026-03-24",
                "de; Der Rat teilte am Montag mit, er werde am Freitag tagen, wie er es wird.; 2026-03-23 2026-03-27",
                "fr; Il a dit lundi que le conseil doit voter vendredi.; 2026-03-23 2026-03-27",
                "es; Dijo el lunes que el consejo va a votar el viernes.; 2026-03-23 2026-03-27",
                "it; Ha detto lunedì che il consiglio dovrà votare venerdì.; 2026-03-23 2026-03-27",
                "pt; Disse na segunda-feira que o conselho vai votar na sexta-feira.; 2026-03-23 2026-03-27",
                "nl; Hij zei maandag dat de raad vrijdag zal stemmen.; 2026-03-23 2026-03-27",
                "pl; Powiedział w poniedziałek, że rada ma głosować w piątek.; 2026-03-23 2026-03-27",
                "tr; Dün ve salı günü yağmur yağdı.; 2026-03-25 2026-03-24",
                "ru; Он сказал в понедельник, что совет должен голосовать в пятницу.; 2026-03-23 2026-03-27",
                "uk; Він сказав у понеділок, що рада має голосувати в п'ятницю.; 2026-03-23 2026-03-27"
            })
    void everyDayOfASentenceIsTold(String language, String text, String days) {
        assertThat(RelativeDays.meant(text, language, PUBLISHED))
                .extracting(LocalDate::toString)
                .containsExactly(days.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en; It broke on Tuesday, March 24.",
                "de; Er brach am Dienstag, 24. März.",
                "de; Er brach am Dienstag, 24.3., in Orra.",
                "fr; Elle a cédé mardi 24 mars.",
                "es; Cedió el martes 24 de marzo.",
                "pt; Cedeu nesta terça-feira (24).",
                "ru; Плотину прорвало во вторник, 24 марта."
            })
    void aDateNeedsNoTelling(String language, String text) {
        assertThat(RelativeDays.meant(text, language, PUBLISHED)).isEmpty();
    }

    @Test
    void onTheDayOfPublicationOnlyWhatLiesAheadIsTold() {
        String text = "The dam broke yesterday, and the council will vote on Friday.";

        assertThat(RelativeDays.untold(text, "en", PUBLISHED, PUBLISHED)).containsExactly(LocalDate.of(2026, 3, 27));
        assertThat(RelativeDays.untold(text, "en", PUBLISHED, PUBLISHED.plusDays(1)))
                .containsExactly(LocalDate.of(2026, 3, 25), LocalDate.of(2026, 3, 27));
    }
}
