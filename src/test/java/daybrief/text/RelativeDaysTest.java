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
        assertThat(RelativeDays.meant(text, language, PUBLISHED)).contains(day);
    }

    @Test
    void whatGivesItsDateOrNoDayNeedsNone() {
        assertThat(RelativeDays.meant("The dam held on Tuesday, 3 March.", "en", PUBLISHED))
                .isEmpty();
        assertThat(RelativeDays.meant("The dam held.", "en", PUBLISHED)).isEmpty();
        assertThat(RelativeDays.meant("Đập giữ vững hôm qua.", "vi", PUBLISHED)).isEmpty();
    }
}
