package daybrief.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClassifierTest {

    private final Classifier classifier = new Classifier(TopicsFile.packaged().topics());

    @Test
    void termsOfSeveralWordsAndOtherEndingsAreFound() {
        Map<String, Double> topics = classifier.topics(
                "Rates stay where they are",
                "The central bank of Ostmark left interest rates unchanged and said inflation would slow.",
                "en",
                List.of());

        assertThat(topics).containsOnlyKeys("business");
    }

    @Test
    void russianWordsAreFoundInTheirCases() {
        Map<String, Double> topics = classifier.topics(
                "В Норгавене объявили дату выборов",
                "Избиратели придут на участки весной, голосование продлится два дня, сообщили депутаты парламента.",
                "ru",
                List.of());

        assertThat(topics).containsOnlyKeys("politics");
    }

    @Test
    void aFeedsTopicAndAPublishersCategorySettleIt() {
        Map<String, Double> topics = classifier.topics(
                "A quiet week", "Nothing that any list knows.", "en", List.of("life", "Tech", "Misc"));

        assertThat(topics).isEqualTo(Map.of("life", 1.0, "technology", 1.0));
    }

    @Test
    void theTitleSpeaksLouderThanTheText() {
        Map<String, Double> inTitle = classifier.scores("Vaccine arrives", "A crate was opened.", "en");
        Map<String, Double> inText = classifier.scores("A crate was opened", "Vaccine arrives.", "en");

        assertThat(inTitle.get("health")).isGreaterThan(inText.getOrDefault("health", 0.0));
    }

    @Test
    void aWordSaidOftenDoesNotOutweighDifferentWords() {
        double often = classifier.scores("", "goal ".repeat(50), "en").getOrDefault("sport", 0.0);
        double different = classifier
                .scores("", "goal match coach stadium league striker", "en")
                .getOrDefault("sport", 0.0);

        assertThat(different).isGreaterThan(often);
    }

    @Test
    void hostileTextsAreReadToTheSameDepthAndGiveScoresOfTheSameRange() {
        for (String text : List.of(
                "bank ".repeat(300_000),
                "a".repeat(1_000_000),
                "\ud83d\ude00".repeat(300_000),
                "\u0000\u202e".repeat(9_000))) {
            assertThat(classifier.scores(text, text, "en").values())
                    .hasSize(10)
                    .allMatch(score -> score >= 0 && score <= 1);
        }
        String deep = "word ".repeat(20_000);
        assertThat(classifier.scores("", deep + "striker goal match", "en"))
                .isEqualTo(classifier.scores("", deep, "en"));
    }

    @Test
    void oneStemWrittenTwiceInTheFileCountsOnce() {
        Topics once = TopicsFile.parse("t", "topics: [{id: boats, title: Boats, terms: [ferry^3]}]")
                .topics();
        Topics twice = TopicsFile.parse("t", "topics: [{id: boats, title: Boats, terms: [ferry^3, ferries^2]}]")
                .topics();

        assertThat(new Classifier(twice).scores("", "The ferry sank.", "en"))
                .isEqualTo(new Classifier(once).scores("", "The ferry sank.", "en"));
    }

    @Test
    void aTopicOfOnesOwnIsToldByOneNameInTheOpeningOfALongText() {
        Topics own = TopicsFile.parse("t", "topics: [{id: orra, title: Orra, terms: [Orra^3]}]")
                .topics();
        String rest = "Nothing else here is about that town, and it goes on for long. ".repeat(60);

        assertThat(new Classifier(own).topics("Ferries stop", "Ferries to Orra stop. " + rest, "en", List.of()))
                .containsOnlyKeys("orra");
        assertThat(new Classifier(own).topics("Ferries stop", "Ferries stop. " + rest, "en", List.of()))
                .isEmpty();
    }

    @Test
    void aTopicOfOnesOwnMayDemandAndForbidWords() {
        Topics own = TopicsFile.parse(
                        "t", "topics: [{id: ports, title: Ports, terms: [harbour^3, +Orra, -football, -beach party]}]")
                .topics();
        Classifier ports = new Classifier(own);

        assertThat(ports.topics("Harbour closes", "Orra says so.", "en", List.of()))
                .containsOnlyKeys("ports");
        assertThat(ports.topics("Harbour closes", "Hessel says so.", "en", List.of()))
                .isEmpty();
        assertThat(ports.topics("Harbour closes", "Orra plays football.", "en", List.of()))
                .isEmpty();
        assertThat(ports.topics("Harbour closes", "Orra has beach parties.", "en", List.of()))
                .isEmpty();
    }

    @Test
    void aLanguageWithoutTermsGivesNoTopicsAndNoError() {
        assertThat(classifier.topics("選挙の結果", "投票率は過去最低だった。", "ja", List.of())).isEmpty();
        assertThat(classifier.topics("", "", "und", List.of())).isEmpty();
    }
}
