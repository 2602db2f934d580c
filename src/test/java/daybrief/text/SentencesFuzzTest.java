package daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Input;
import java.util.List;

/** The first line of an input is the language, what follows is a text. */
class SentencesFuzzTest {
    @FuzzTest
    void sentencesStandOneBehindTheOtherAndLeaveOutOnlySpace(byte[] bytes) {
        Input input = Input.of(bytes);
        String text = input.text();
        List<Passage> sentences = Sentences.split(text, input.head());

        int end = 0;
        for (Passage sentence : sentences) {
            assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
            isSpace(text.substring(end, sentence.start()));
            assertThat(sentence.of(text)).isNotBlank();
            end = sentence.end();
        }
        isSpace(text.substring(end));
    }

    private static void isSpace(String between) {
        assertThat(between.chars().filter(c -> !Paragraphs.isSpace((char) c))).isEmpty();
    }
}
