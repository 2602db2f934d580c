package daybrief.topic;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import daybrief.fuzz.Input;

/** The first line of an input is a wish, what follows is a text. */
class WishFuzzTest {
    @FuzzTest
    void aWishOfAnyWordsIsMetOrNotButNeverFails(byte[] bytes) {
        Input input = Input.of(bytes);
        String words = Input.text(input.head().getBytes(ISO_8859_1)).strip();
        if (!words.isEmpty() && words.length() <= 60) {
            check(Wish.of(words), input.text());
        }
    }

    private static void check(Wish wish, String text) {
        assertThat(Wish.of(wish.words())).isEqualTo(wish);
        assertThat(wish.score("", text, "en")).isIn(0.0, 0.4, 0.7);
        assertThat(wish.score(wish.words(), "", "en")).isBetween(0.0, 1.0);
        assertThat(wish.searches()).allSatisfy(search -> assertThat(search).isNotBlank());
    }
}
