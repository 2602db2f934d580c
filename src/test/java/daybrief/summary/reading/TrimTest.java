package daybrief.summary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Budget;
import daybrief.summary.Document;
import daybrief.summary.ExtractiveSummarizer;
import daybrief.summary.Places;
import daybrief.summary.Quote;
import daybrief.summary.Summary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrimTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Orra Coal (NYSE: ORR) said on Monday that its last mine will close. | Orra Coal said on Monday that its last mine will close.",
                "en | Orra Coal (NASDAQ:ORR; LSE: ORC) will close its last mine in May. | Orra Coal will close its last mine in May.",
                "en | Lena Vask (pictured) opened the new quay in the rain on Monday. | Lena Vask opened the new quay in the rain on Monday.",
                "en | Lena Vask (left) opened the quay with Otto Brand (right) on Monday. | Lena Vask opened the quay with Otto Brand on Monday.",
                "en | The quay (see map) was opened in the rain on Monday morning. | The quay was opened in the rain on Monday morning.",
                "en | The quay was opened (see page 4) in the rain on Monday morning. | The quay was opened in the rain on Monday morning.",
                "en | The new quay of Orra was opened on Monday. (Reuters) | The new quay of Orra was opened on Monday.",
                "en | TAMM (Reuters) - The new quay of Orra (file photo) was opened on Monday. | The new quay of Orra was opened on Monday.",
                "en | Orra Bay (CNN) Lena Vask opened the new quay in the rain on Monday. | Lena Vask opened the new quay in the rain on Monday.",
                "de | Orra (dpa) - Der neue Kai (Symbolbild) wurde am Montag im Regen eröffnet. | Der neue Kai wurde am Montag im Regen eröffnet.",
                "de | Tamm/Orra (dpa/lno) – Der neue Kai wurde am Montag im Regen eröffnet. | Der neue Kai wurde am Montag im Regen eröffnet.",
                "de | Orra, 3. März (APA) – Der neue Kai wurde am Montag im Regen eröffnet. | Der neue Kai wurde am Montag im Regen eröffnet.",
                "fr | Orra (AFP) - Le nouveau quai (voir ci-dessous) a été ouvert lundi sous la pluie. | Le nouveau quai a été ouvert lundi sous la pluie.",
                "es | Orra, 3 mar (EFE).- El nuevo muelle (en la foto) se abrió el lunes bajo la lluvia. | El nuevo muelle se abrió el lunes bajo la lluvia.",
                "it | (ANSA) - ORRA, 03 MAR - Il nuovo molo (vedi sotto) è stato aperto lunedì. | Il nuovo molo è stato aperto lunedì.",
                "pt | Orra, 03 mar 2026 (Lusa) – O novo cais (na foto) foi aberto na segunda-feira. | O novo cais foi aberto na segunda-feira.",
                "nl | Orra (Belga) - De nieuwe kade (zie foto) is maandag in de regen geopend. | De nieuwe kade is maandag in de regen geopend.",
                "pl | Orra (PAP) – Nowe nabrzeże (na zdjęciu) otwarto w poniedziałek w deszczu. | Nowe nabrzeże otwarto w poniedziałek w deszczu.",
                "tr | ORRA (AA) - Yeni rıhtım (arşiv fotoğrafı) pazartesi günü yağmurda açıldı. | Yeni rıhtım pazartesi günü yağmurda açıldı.",
                "ru | ОРРА, 3 марта. /ТАСС/. Новый причал (на фото) открыли в понедельник под дождём. | Новый причал открыли в понедельник под дождём.",
                "ru | Орра (Интерфакс) — Новый причал (см. ниже) открыли в понедельник под дождём. | Новый причал открыли в понедельник под дождём.",
                "uk | Орра (Укрінформ) — Новий причал (на фото) відкрили в понеділок під дощем. | Новий причал відкрили в понеділок під дощем."
            })
    void whatIsNotTheSentenceItselfIsLeftOut(String language, String text, String printed) {
        assertThat(printed(language, text)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mine will close (but not before May) and 40 people will go, the owner said.",
                "en | The mine will close (although the union denies it) in May, according to the owner.",
                "en | The mine (unless a buyer is found) will close in May, police and the owner said.",
                "en | The alleged thief (not the owner) left the mine at night, police said.",
                "en | The thief (allegedly) left the mine in the night of Monday, police said.",
                "en | The mine will close in May (if no buyer is found) and not later, he said.",
                "en | The mine of Orra will close in May, the owner said (Reuters).",
                "en | The broadcaster (CNN) said that the mine of Orra would close in May.",
                "en | The North Orra Press (AP) and two radio stations will be sold in May.",
                "en | The mine lies 20 miles (32 km) to the north of Orra in the hills.",
                "en | The senator Otto Brand (R-Texas) and his two sons own the mine in Orra.",
                "en | Agence France-Presse (AFP) Director Lena Vask visited the mine in Orra in May.",
                "en | Orra (Wales) and Tamm will play for the cup in the north in May.",
                "de | Die Grube schließt (aber nicht vor Mai), sagte der Besitzer, falls kein Käufer kommt.",
                "de | Der mutmaßliche Dieb (nicht der Besitzer) verließ nach Angaben der Polizei die Grube.",
                "fr | La mine fermera (mais pas avant mai) selon le propriétaire, sauf si un acheteur vient.",
                "fr | Le voleur présumé (qui nie) a quitté la mine dans la nuit, a dit la police.",
                "es | La mina cerrará (pero no antes de mayo) según el dueño, salvo que llegue un comprador.",
                "es | El presunto ladrón (aunque lo niega) salió de la mina de noche, dijo la policía.",
                "it | La miniera chiuderà (ma non prima di maggio) secondo il padrone, se nessuno la compra.",
                "it | Il presunto ladro (che nega) ha lasciato la miniera di notte, ha detto la polizia.",
                "pt | A mina fechará (mas não antes de maio) segundo o dono, se ninguém a comprar.",
                "pt | O suposto ladrão (embora negue) deixou a mina de noite, disse a polícia.",
                "nl | De mijn sluit (maar niet vóór mei) volgens de eigenaar, tenzij er een koper komt.",
                "nl | De vermeende dief (die ontkent) verliet de mijn in de nacht, zei de politie.",
                "pl | Kopalnia zamknie się (ale nie przed majem), powiedział właściciel, jeśli nie będzie kupca.",
                "pl | Domniemany złodziej (choć zaprzecza) opuścił kopalnię nocą, podała policja.",
                "tr | Maden kapanacak (ama mayıstan önce değil), sahibi alıcı çıkmazsa kapanacağını söyledi.",
                "tr | Hırsız olduğu iddia edilen adam (inkâr etse de) geceleyin madenden ayrıldı, dedi polis.",
                "ru | Шахта закроется (но не раньше мая), сказал владелец, если не найдётся покупатель.",
                "ru | Предполагаемый вор (хотя он отрицает) ушёл из шахты ночью, сообщила полиция.",
                "uk | Шахта закриється (але не раніше травня), сказав власник, якщо не буде покупця.",
                "uk | Ймовірний злодій (хоча він заперечує) пішов із шахти вночі, повідомила поліція."
            })
    void whoSaysItAndWhatLimitsItStaysInEveryLanguage(String language, String text) {
        assertThat(printed(language, text)).isEqualTo(text);
    }

    @Test
    void aSentenceOfSeveralRunsStandsInItsSourcePartByPart() {
        Document document = document("en", "🌊 Lena Vask (left) opened the quay with Otto Brand (right) on Monday.");
        Summary summary = new ExtractiveSummarizer().summarize(List.of(document), Budget.sentences(1));
        Quote quote = summary.sentences().get(0);

        assertThat(quote.runs()).hasSize(3);
        assertThat(Places.violation(summary, List.of(document))).isEmpty();
        assertThat(quote.text()).contains("Lena Vask opened the quay with Otto Brand on Monday.");
    }

    private static String printed(String language, String text) {
        return new Reading(0, document(language, text)).sentences().get(0).text();
    }

    private static Document document(String language, String text) {
        return new Document("d", "", text, Optional.empty(), "", language);
    }
}
