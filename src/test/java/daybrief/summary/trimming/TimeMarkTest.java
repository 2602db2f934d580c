package daybrief.summary.trimming;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.text.Passage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeMarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "14:05 GMT The dam of Orra has broken. ; The dam of Orra has broken.",
                "10.32am: The dam of Orra has broken. ; The dam of Orra has broken.",
                "10.32 a.m. – The dam of Orra has broken. ; The dam of Orra has broken.",
                "Updated 09:15 The dam of Orra has broken. ; The dam of Orra has broken.",
                "14:05 The dam of Orra has broken. ; The dam of Orra has broken.",
                "14.05 Uhr: Der Damm von Orra ist gebrochen. ; Der Damm von Orra ist gebrochen.",
                "Aktualisiert: 09.15 Uhr – Der Damm von Orra ist gebrochen. ; Der Damm von Orra ist gebrochen.",
                "14h05 : La digue d'Orra a cédé. ; La digue d'Orra a cédé.",
                "14.05 - El dique de Orra ha cedido. ; El dique de Orra ha cedido.",
                "14:05 | O dique de Orra cedeu. ; O dique de Orra cedeu.",
                "14.05 uur De dijk van Orra is gebroken. ; De dijk van Orra is gebroken.",
                "14:05 Tama w Orrze pękła. ; Tama w Orrze pękła.",
                "Güncelleme 14:05 Orra barajı yıkıldı. ; Orra barajı yıkıldı.",
                "14:05 мск. Плотину в Орре прорвало. ; Плотину в Орре прорвало.",
                "Оновлено 14:05 Греблю в Оррі прорвало. ; Греблю в Оррі прорвало."
            })
    void theTimeBeforeAnEntryIsLeftOut(String text, String printed) {
        assertThat(of(text)).isEqualTo(printed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9.30 Millionen Menschen leben in Orra.",
                "14:05 was when the dam of Orra broke.",
                "3.15 Lena Vask",
                "Updated figures show that the dam of Orra was weak.",
                "12 people were hurt in Orra.",
                "14:0",
                "14:05",
                "9"
            })
    void otherFiguresStay(String text) {
        assertThat(of(text)).isEqualTo(text);
    }

    private static String of(String text) {
        return text.substring(TimeMark.end(text, new Passage(0, text.length())));
    }
}
