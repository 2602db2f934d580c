package daybrief.chat.first;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.message.Message;
import org.junit.jupiter.api.Test;

class TellingWordTest {
    @Test
    void aNameInTheMiddleOfASentenceIsTaken() {
        assertThat(TellingWord.of(
                        Message.text("Old Sea Wall Breaks\nThe wall of Norhaven broke on Tuesday. Norhaven is wet.")))
                .contains("Norhaven");
    }

    @Test
    void halfANameAndTheOpeningOfASentenceAreNot() {
        assertThat(TellingWord.of(Message.text("It lies in Central Asia. Nothing was said. The end")))
                .isEmpty();
        assertThat(TellingWord.of(Message.text(" "))).isEmpty();
    }
}
