package daybrief.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramAddressTest {
    @Test
    void schemeHostAndPortAreRead() {
        assertThat(TelegramAddress.parse("https://api.telegram.org/")).isEqualTo(TelegramAddress.TELEGRAM);
        assertThat(TelegramAddress.parse("http://localhost:8081"))
                .isEqualTo(new TelegramAddress("http", "localhost", 8081));
    }

    @Test
    void aPathIsRefusedWithItsCure() {
        assertThatThrownBy(() -> TelegramAddress.parse("https://a.example/telegram"))
                .hasMessageContaining("leave it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "api.telegram.org", "ftp://a.example", "https://", "::"})
    void anythingElseIsToldWhatItLooksLike(String text) {
        assertThatThrownBy(() -> TelegramAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://api.telegram.org");
    }
}
