package daybrief.feed.markup;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.localchat.markup.Formatted;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlashesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stop",
                "Tap /stop now",
                "(/stop)",
                "“/stop@DaybriefBot”",
                "1, /a",
                "\n/forgetme yes",
                "é /x",
                "a-/b",
                "</b>"
            })
    void noWordFromOutsideIsACommandAndNothingElseMoves(String words) {
        assertThat(Formatted.plain(words).entities())
                .extracting(Formatted.Entity::type)
                .contains("bot_command");

        String harmless = Slashes.harmless(words);

        assertThat(Formatted.plain(harmless).entities()).isEmpty();
        assertThat(harmless).hasSameSizeAs(words).isEqualTo(words.replace('/', '\u2215'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "and/or",
                "24/7",
                "https://orra.example/stop",
                "a / b",
                "km/h",
                "/PRNewswire/ --",
                "и/или",
                "//x",
                ""
            })
    void aSlashBetweenWordsStays(String words) {
        assertThat(Slashes.harmless(words)).isEqualTo(words);
    }
}
