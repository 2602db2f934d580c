package daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The council of Orra said on Monday that the bridge would be closed for two weeks.",
                "de|Der Rat von Orra teilte am Montag mit, dass die Brücke zwei Wochen lang gesperrt wird.",
                "fr|Le conseil d'Orra a annoncé lundi que le pont serait fermé pendant deux semaines.",
                "es|El consejo de Orra dijo el lunes que el puente estará cerrado durante dos semanas.",
                "it|Il consiglio di Orra ha detto lunedì che il ponte sarà chiuso per due settimane.",
                "pt|O conselho de Orra disse na segunda-feira que a ponte não será aberta por duas semanas.",
                "nl|De raad van Orra zei maandag dat de brug twee weken lang gesloten zal zijn.",
                "pl|Rada miasta Orra poinformowała w poniedziałek, że most będzie zamknięty przez dwa tygodnie.",
                "tr|Orra belediyesi pazartesi günü köprünün iki hafta için kapalı olacağını söyledi.",
                "ru|Совет города Орра сообщил в понедельник, что мост будет закрыт на две недели.",
                "uk|Рада міста Орра повідомила в понеділок, що міст буде закрито на два тижні.",
                "kk|Орра қаласының кеңесі дүйсенбі күні көпір екі аптаға жабылады деп хабарлады.",
                "ky|Орра шаарынын кеңеши дүйшөмбү күнү көпүрө эки жумага жабылат деп билдирди.",
                "zh|奥拉市议会周一表示，这座桥将关闭两周。",
                "ja|オラ市議会は月曜日、橋を二週間閉鎖すると発表した。",
                "ko|오라 시의회는 월요일 다리가 두 주 동안 폐쇄된다고 밝혔다.",
                "ar|قال مجلس المدينة يوم الاثنين إن الجسر سيغلق لمدة أسبوعين.",
                "he|מועצת העיר הודיעה ביום שני כי הגשר ייסגר לשבועיים."
            })
    void aSentenceTellsItsLanguage(String language, String text) {
        assertThat(Languages.detect(text, Optional.empty())).contains(language);
    }

    @Test
    void aHintDecidesWhereTheTextDoesNotTell() {
        assertThat(Languages.detect("Orra 2 : 1 Tamm", Optional.of("de-AT"))).contains("de");
        assertThat(Languages.detect("Orra 2 : 1 Tamm", Optional.empty())).isEmpty();
    }

    @Test
    void aWrongHintDoesNotOverruleTheText() {
        String text = "The council said that the bridge would be closed for two weeks, and that it was old.";

        assertThat(Languages.detect(text, Optional.of("de"))).contains("en");
    }

    @Test
    void aTagIsCutToItsCode() {
        assertThat(Languages.code("pt_BR")).contains("pt");
        assertThat(Languages.code("not a tag")).isEmpty();
    }
}
