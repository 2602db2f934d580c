package daybrief.summary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Document;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JunkTest {
    private static final String NEWS =
            "The harbour of Orra will be closed for three weeks in May, the port board said on Monday. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This website uses its own cookies so that your visit becomes a better one.",
                "To play this video you need to enable JavaScript in the settings of your phone.",
                "Related: Ferry company orders three new ships for the summer season in the north.",
                "Read more: why the ferry company has ordered three new ships this year.",
                "Share this story with your friends and family wherever they may live today.",
                "Photo: the harbour of Orra at low tide, seen from the old lighthouse above it.",
                "Sign up for our newsletter and receive the news of the day each morning at seven.",
                "These crawls are part of an effort to archive pages as they are created on the web.",
                "Additional reporting by Lena Vask in Tamm and by Otto Brand in the port of Hessel.",
                "© Harbour Gazette, and nothing of it may be used anywhere without its consent.",
                "Lena Vask and Otto Brand at the opening of the quay in Orra (Harbour Gazette)",
                "14:05 GMT",
                "Updated 09:15 on Tuesday",
                "• Ferry company orders three ships\n• Council closes the old bridge\n• Rain until Friday",
                "Facebook | Twitter | WhatsApp | E-Mail",
                "You can add location information to your posts, such as your city, from the web.",
                "14.05 Uhr",
                "• Reederei bestellt drei neue Schiffe\n• Rat sperrt die alte Brücke",
                "Mis à jour : 14h05",
                "• La compagnie commande trois navires\n• Le conseil ferme le vieux pont",
                "Foto: Lena Vask / Harbour Gazette",
                "Actualizado: 14:05",
                "Обновлено 14:05",
                "• Компания заказала три судна\n• Совет закрывает старый мост",
                "Lesen Sie auch, warum die Reederei in diesem Jahr drei neue Schiffe bestellt hat.",
                "Mehr zum Thema finden Sie auf unseren Seiten über Schiffe und Häfen im Norden.",
                "À lire aussi sur notre site : trois nouveaux navires pour la ligne du nord cet été.",
                "Lea también por qué la naviera ha encargado tres barcos nuevos para este verano.",
                "Leggi anche perché la compagnia ha ordinato tre nuove navi per la stagione estiva.",
                "Leia também por que a empresa encomendou três navios novos para o verão no norte.",
                "Lees ook waarom de rederij dit jaar drie nieuwe schepen voor het noorden heeft besteld.",
                "Czytaj także, dlaczego armator zamówił w tym roku trzy nowe statki na północ.",
                "Ayrıca okuyun: şirket bu yıl kuzey hattı için neden üç yeni gemi sipariş etti.",
                "Читайте также, почему компания заказала в этом году три новых судна для севера.",
                "Читайте також, чому компанія замовила цього року три нові судна для півночі."
            })
    void whatThePageSaysIsNotPrinted(String notice) {
        Reading reading = read(NEWS + "\n\n" + notice + "\n\n" + NEWS.replace("May", "June"));

        assertThat(reading.sentences()).extracting(Sentence::text).noneMatch(notice::contains);
        assertThat(reading.sentences()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than two million people subscribe to the service, the company said on Monday.",
                "The baker sells her cookies in nine shops between Orra and Tamm. (She makes them herself.)",
                "The baker said that her cookies are sold in nine shops between Orra and Tamm.",
                "The photograph was taken by a night guard who had heard the ice break in the harbour.",
                "The video shows two men who leave the bank with a bag and run to the railway station.",
                "Police said that the newsletter of the sect had called its readers to the square."
            })
    void newsThatSpeaksOfSuchThingsPasses(String news) {
        assertThat(read(news).sentences()).hasSize(1);
    }

    @Test
    void aTextThatIsMostlyNoticeHasNothingToSay() {
        assertThat(read("This website uses cookies to know you. Please enable JavaScript in your browser today. "
                                + "The page will then be shown in full.")
                        .sentences())
                .isEmpty();
    }

    private static Reading read(String text) {
        return new Reading(0, new Document("d", "", text, Optional.empty(), "", "en"));
    }
}
