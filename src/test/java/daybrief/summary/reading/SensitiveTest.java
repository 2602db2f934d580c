package daybrief.summary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.summary.Document;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensitiveTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "en; The former minister killed himself with a rope in his garage, the paper wrote.",
                "en; Neighbours said the man was found hanged in the cellar of his house.",
                "en; Anna Brandt was raped by two men near the station in May.",
                "en; The court heard that he was accused of raping Anna Brandt in her flat.",
                "en; The victim, Lena Vask, told the court about the sexual assault.",
                "en; Tim Weller, 9, was seen playing in the yard on Sunday.",
                "en; Police arrested Tim Weller, 16, on suspicion of murder on Sunday night.",
                "de; Der Unternehmer erhängte sich in seiner Garage, berichtete das Blatt.",
                "de; Die Studentin Anna Brandt wurde von zwei Männern vergewaltigt.",
                "de; Die zwölfjährige Schule kennt den Fall, sagte der 9-jährige Tim Weller am Sonntag.",
                "fr; Le directeur s'est pendu dans son garage, a écrit le journal.",
                "fr; Claire Aubin a été violée par deux hommes près de la gare.",
                "fr; Le petit Hugo Lemaire, 8 ans, jouait dans la cour dimanche.",
                "es; El empresario se ahorcó en su garaje, según el diario.",
                "es; Marta Ríos fue violada por dos hombres cerca de la estación.",
                "es; Nico Ferrer, de 8 años, jugaba en el patio el domingo.",
                "it; L'imprenditore si è impiccato nel suo garage, scrive il giornale.",
                "it; Giulia Ferri è stata violentata da due uomini vicino alla stazione.",
                "it; Il piccolo Luca Ferri, 8 anni, giocava nel cortile domenica.",
                "pt; O empresário foi encontrado enforcado na garagem, escreveu o jornal.",
                "pt; A jovem Marta Rocha foi estuprada por dois homens perto da estação.",
                "pt; O menino Tomás Rocha, de 8 anos, brincava no pátio no domingo.",
                "nl; De ondernemer verhing zich in zijn garage, schreef de krant.",
                "nl; Volgens het blad is Anna Vermeer verkracht door twee mannen.",
                "nl; De 8-jarige Tim Vermeer speelde zondag op het plein.",
                "pl; Przedsiębiorca powiesił się w swoim garażu, napisała gazeta.",
                "pl; Studentka Anna Zielna została zgwałcona przez dwóch mężczyzn.",
                "pl; Mały Jan Zielny, 8 lat, bawił się w niedzielę na podwórku.",
                "tr; Gazeteye göre iş insanı garajında kendini astı ve sabah bulundu.",
                "tr; Öğrenci Elif Tunar geçen yıl tecavüze uğradı ve şikayetçi oldu.",
                "tr; Dün bahçede oynayan 8 yaşındaki Can Tunar eve dönmedi.",
                "ru; Предприниматель повесился в своём гараже, написала газета.",
                "ru; Студентка Анна Лорина была изнасилована двумя мужчинами.",
                "ru; Во дворе играл 8-летний Тимур Лорин, сообщила газета.",
                "uk; Підприємець повісився у своєму гаражі, написала газета.",
                "uk; Студентка Ганна Лоріна була зґвалтована двома чоловіками.",
                "uk; У дворі грався 8-річний Тимур Лорін, повідомила газета."
            })
    void isNotPrinted(String language, String text) {
        assertThat(isPrinted(language, text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "en; Parliament passed a law on suicide prevention that pays for a helpline in every county.",
                "en; The number of suicides fell by a tenth after barriers were put up, the ministry said.",
                "en; A suicide bomber killed 12 people at a market near the train station on Friday.",
                "en; Judge Orla Keogh sentenced the man to nine years in prison for rape on Friday.",
                "en; The minister, Pavel Orlov, said that sexual violence was a crime and not a family matter.",
                "en; Mara Dunn, 17, won the national chess championship in Tamm on Sunday.",
                "en; Lena Vask, 41, will lead the harbour board from the first of May.",
                "en; About 12 years ago Orra Coal closed the last of its mines in the valley.",
                "de; Der Bundestag beschloss ein Gesetz zur Vorbeugung von Suizid und mehr Geld für Beratung.",
                "de; Der Selbstmordattentäter tötete am Freitag zwölf Menschen mit einer Waffe.",
                "de; Richterin Ute Marquardt verurteilte den Mann wegen Vergewaltigung zu neun Jahren Haft.",
                "fr; Le parlement a voté une loi sur la prévention du suicide et un numéro d'appel gratuit.",
                "fr; La juge Claire Aubin a condamné l'homme à neuf ans de prison pour viol.",
                "es; El Congreso aprobó una ley de prevención del suicidio con un teléfono gratuito.",
                "es; La jueza Marta Ríos condenó al hombre a nueve años de prisión por agresión sexual.",
                "it; Il parlamento ha approvato una legge sulla prevenzione del suicidio e un numero verde.",
                "it; La giudice Giulia Ferri ha condannato l'uomo a nove anni per violenza sessuale.",
                "pt; O parlamento aprovou uma lei de prevenção do suicídio com um telefone gratuito.",
                "pt; A juíza Marta Rocha condenou o homem a nove anos de prisão por abuso sexual.",
                "nl; Het parlement nam een wet aan over preventie van zelfmoord en een gratis hulplijn.",
                "nl; Rechter Anna Vermeer veroordeelde de man tot negen jaar cel wegens verkrachting.",
                "pl; Parlament przyjął ustawę o zapobieganiu samobójstwom i bezpłatnym telefonie pomocy.",
                "pl; Sędzia Anna Zielna skazała mężczyznę na dziewięć lat więzienia za gwałt.",
                "tr; Meclis intihar önleme yasasını ve ücretsiz bir yardım hattını dün kabul etti.",
                "tr; Hakim Elif Tunar sanığa cinsel saldırı suçundan dokuz yıl hapis verdi.",
                "ru; Парламент принял закон о предупреждении самоубийств и бесплатной линии помощи.",
                "ru; Судья Анна Лорина приговорила мужчину к девяти годам за сексуальное насилие.",
                "uk; Парламент ухвалив закон про запобігання самогубствам і безплатну лінію допомоги.",
                "uk; Суддя Ганна Лоріна засудила чоловіка до дев'яти років за сексуальне насильство."
            })
    void newsPasses(String language, String text) {
        assertThat(isPrinted(language, text)).isTrue();
    }

    private static boolean isPrinted(String language, String text) {
        Reading reading = new Reading(0, new Document("d", "", text, Optional.empty(), "", language));
        return !reading.sentences().isEmpty();
    }
}
