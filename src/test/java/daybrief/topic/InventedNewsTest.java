package daybrief.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headlines and texts of five topics, written before the classifier saw them; the bounds are the goals. */
class InventedNewsTest {

    private final Classifier classifier = new Classifier(TopicsFile.packaged().topics());

    @Test
    void threeOfFourHeadlinesAloneHaveTheRightTopicFirst() {
        List<LabelledNews> headlines =
                LabelledNews.invented().stream().map(LabelledNews::titleOnly).toList();

        assertThat(headlines).hasSizeGreaterThanOrEqualTo(50);
        assertThat(TopicTally.of("headlines", classifier, headlines).right()).isGreaterThanOrEqualTo(0.75);
    }

    @Test
    void nineOfTenTextsHaveTheRightTopicFirst() {
        List<LabelledNews> texts = LabelledNews.invented().stream()
                .filter(one -> !one.text().isEmpty())
                .toList();

        assertThat(texts).hasSizeGreaterThanOrEqualTo(20);
        assertThat(TopicTally.of("texts", classifier, texts).right()).isGreaterThanOrEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ru|sport|Вратарь спас команду в финале кубка
                    ru|business|Центральный банк повысил ставку, инфляция растёт
                    ru|culture|Режиссёр привёз новый фильм на фестиваль
                    ru|politics|Депутаты приняли закон о выборах
                    ru|technology|Хакеры взломали сервер с паролями пользователей
                    de|sport|Der Torwart hält zwei Elfmeter im Finale
                    de|politics|Koalition streitet vor der Wahl im Bundestag
                    fr|culture|Le réalisateur présente son film au festival
                    fr|business|L'inflation recule, la banque centrale baisse ses taux
                    es|sport|El delantero marca dos goles en la final de la copa
                    """)
    void otherLanguagesGoByTheFileOfTopics(String language, String topic, String title) {
        assertThat(first(title, "", language)).isEqualTo(topic);
    }

    @Test
    void aHeadlineWhoseLanguageCannotBeToldIsReadAsEnglish() {
        assertThat(first("Striker signs new contract", "", "und")).isEqualTo("sport");
    }

    @Test
    void aTextOfTwoTopicsKeepsBoth() {
        Map<String, Double> topics = classifier.topics(
                "Striker's pay: court rules on club taxes",
                "The club owes the tax office millions, the central bank said in a report on company debts and profits. "
                        + "Its striker scored in the league match on Sunday; the coach and the players said that the season goes on. "
                        + "Investors and shareholders of the company want their money back.",
                "en",
                List.of());

        assertThat(topics).containsKeys("sport", "business");
    }

    private String first(String title, String text, String language) {
        return classifier.scores(title, text, language).keySet().iterator().next();
    }
}
