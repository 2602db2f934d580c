package daybrief.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicsTest {

    private final Topics topics = TopicsFile.packaged().topics();

    @ParameterizedTest
    @CsvSource({
        "world,world",
        "WORLD,world",
        "мир,world",
        "Экономика,business",
        "économie,business",
        "ECONOMIE,business",
        "tech,technology"
    })
    void aTopicAnswersToItsIdItsTitlesAndItsAliasesInAnyCase(String typed, String id) {
        assertThat(topics.named(typed)).map(Topic::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"wrold,world", "tehcnology,technology", "bussines,business", "полтика,politics", "sprot,sport"})
    void aSlipOfTheKeyboardIsAnsweredWithTheNearestTopic(String typed, String id) {
        assertThat(topics.named(typed)).isEmpty();
        assertThat(topics.nearest(typed)).map(Topic::id).contains(id);
    }

    @ParameterizedTest
    @CsvSource({"Kyrgyzstan", "xy", "''", "beekeeping"})
    void wordsThatAreNoTopicSuggestNone(String typed) {
        assertThat(topics.named(typed)).isEmpty();
        assertThat(topics.nearest(typed)).isEmpty();
    }

    @Test
    void aTitleThatALanguageLacksIsTheEnglishOne() {
        Topic world = topics.find("world").orElseThrow();

        assertThat(world.title("ru")).isEqualTo("Мир");
        assertThat(world.title("ja")).isEqualTo("World");
    }
}
