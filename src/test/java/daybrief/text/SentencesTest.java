package daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    /** Each bar in a row marks where the text has to be cut. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "en; The order came from Gen. Smith at dawn.| Nobody obeyed it.",
                "en; The U.S. Senate voted late.| It was close.",
                "en; He moved to the U.S. | The rest stayed at home.",
                "en; J.P. Morgan and A. K. Lorne signed on Jan. 5 in St. Louis.| Others did not.",
                "en; ~\"Stop!\" he shouted.| Then it was quiet.~",
                "en; ~\"Stop!\" Lorne shouted.| Then it was quiet.~",
                "en; ~\"Must we go?\"| Nobody knew.~",
                "en; ~He called it \"a start.\"| Others were less kind.~",
                "en; It is an energy- rich region.| Two firms drill there.",
                "en; MASS MARCHES: The valley is poor.| Its people leave.",
                "en; The pact ... was never signed.| It lapsed.",
                "en; The firm, Orra Inc., fell 3.5 percent.| Its rival Tamm Corp. gained.",
                "en; Trains leave at 7 a.m. daily.| Buses do not.",
                "en; It was the end.| Then came the rain.",
                "en; They rank No. 5 of 20.| Last year they won.",
                "de; Am 3. Oktober sprach Dr. Lorne z. B. über Kohle.| Danach ging er.",
                "de; Das war 1995.| Der Bau begann später.",
                "de; ~\"Halt!\" rief er.| Dann war es still.~",
                "ru; Встреча прошла в 1995 г. в Орре.| Г. А. Лорн и др. не приехали.",
                "ru; Он родился в 1960 г. | Он живёт в Орре.",
                "ru; «Стой!» — крикнул он.| Стало тихо.",
                "fr; « Que faire ? » demande M. Lorne.| Personne ne répond.",
                "es; ¿Quién viene?| El Sr. Lorne no.",
                "de; Am 1. Mai kam Prof. Dr. Lorne, d. h. der Leiter, nach Orra.| Er blieb bis 5. Juni.",
                "de; ~„Wir bleiben.“| Das sagte sie am Abend.~",
                "fr; Le M. Lorne a vu Mme Vask, c.-à-d. la directrice.| Elle est restée.",
                "es; Vinieron varios, p. ej. la Sra. Vask y el Dr. Brand.| Luego se fueron.",
                "it; Il sig. Lorne e il dott. Brand, ad es. ieri, erano a Orra.| Poi sono partiti.",
                "it; ~«Restiamo qui.»| Lo ha detto la sindaca.~",
                "pt; O Sr. Lorne e a Dra. Vask, p. ex. ontem, estavam em Orra.| Depois partiram.",
                "nl; Dhr. Lorne en mevr. Vask waren o.a. in Orra.| Daarna gingen zij.",
                "nl; Het kost bijv. 5 euro.| Dat is veel.",
                "pl; Przyszli m.in. dr Brand i prof. Vask.| Potem wyszli.",
                "pl; Dnia 1. maja, tj. w piątek, port zamknięto.| Statki czekały.",
                "tr; Prof. Dr. Lorne 3. kez seçildi.| Sonra gitti.",
                "tr; ~“Kalıyoruz.”| Bunu dün söyledi.~",
                "ru; Он приехал, т. е. вернулся, в 5 ч. утра.| Все спали.",
                "ru; Проект стоит 5 млн. руб. и т. д.| Его одобрили.",
                "uk; Він приїхав, тобто повернувся, у 1995 р. до Орри.| Усі спали.",
                "uk; Прийшли ім. Лорна та ін. гості.| Потім пішли.",
                "ar; هل أغلق الميناء؟| نعم، أغلق الميناء يوم الاثنين.",
                "he; הנמל נסגר ביום שני.| הספינות חיכו.",
                "fa; بندر بسته شد؟| کشتی‌ها منتظر ماندند.",
                "zh; 他说：「走吧。快走！」然后离开。|没有人知道。",
                "ja; 雨が降った。|町は静かだった。",
                "und; Un gair. | Dau air."
            })
    void aTextIsCutWhereItsSentencesEnd(String language, String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                List.of(marked.split("\\|")).stream().map(String::strip).toList();

        assertThat(cut(text, language)).isEqualTo(expected);
    }

    @Test
    void aBlankLineAlwaysEndsASentence() {
        assertThat(cut("Valley news\n\nThe dam held. It rained", "en"))
                .containsExactly("Valley news", "The dam held.", "It rained");
    }

    @Test
    void aLineThatIsAParagraphEndsThereAndAWrappedOneDoesNot() {
        assertThat(cut("A headline without a mark\nThe dam held.", "en"))
                .containsExactly("A headline without a mark", "The dam held.");
        String wrapped = "The dam above the town of Orra held through the night and\nmost of Tuesday, the "
                + "water board said, although two of its\nGates had to be opened by hand while the river rose to\n"
                + "Heights that nobody alive had seen before in the valley.";

        assertThat(cut(wrapped, "en")).hasSize(1);
    }

    @Test
    @Timeout(5)
    void aMegabyteWithoutAMarkIsOneSentence() {
        assertThat(Sentences.split("word ".repeat(200_000), "en")).hasSize(1);
        assertThat(Sentences.split("a.".repeat(500_000), "en")).isNotEmpty();
        assertThat(Sentences.split("「".repeat(1_000_000), "zh")).hasSize(1);
    }

    @Test
    void randomTextNeitherFailsNorLosesALetter() {
        Random random = new Random(7);
        String alphabet = "ab. !?\"'\n\u0000\ud83d\ude00。「」AB1…»";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(60), 0, alphabet.length()).forEach(i -> text.append(alphabet.charAt(i)));
            String cut = String.join("", cut(text.toString(), "en"));
            assertThat(cut.replaceAll("\\s", "")).isEqualTo(text.toString().replaceAll("\\s", ""));
        }
    }

    private static List<String> cut(String text, String language) {
        return Sentences.split(text, language).stream()
                .map(passage -> passage.of(text))
                .toList();
    }

    @Test
    void splittingIsLinear() {
        String text = "The dam held, said Gen. Smith of the U.S. Army. ".repeat(20_000);
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(3),
                () -> assertThat(Sentences.split(text, "en")).hasSize(20_000));
    }
}
