package daybrief.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import daybrief.wording.Wording;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReasonTest {
    @ParameterizedTest
    @EnumSource
    void everyKindHasWordsInEachLanguageAndIsKept(Reason.Kind kind) {
        Reason reason = Reason.of(kind, "a.example");

        assertThat(Wording.LANGUAGES.stream()
                        .map(language -> Wording.of(language).say(reason.key(), "a.example"))
                        .distinct())
                .hasSize(kind == Reason.Kind.WORDS ? 1 : 2);
        assertThat(Reason.parse(reason.kept())).isEqualTo(reason);
        assertThat(Reason.parse(Reason.of(kind, "a", "").kept())).isEqualTo(Reason.of(kind, "a", ""));
    }

    @Test
    void whatOlderVersionsKeptIsSaidAsItStands() {
        assertThat(Arrays.asList(Reason.parse("the server answers 404"), Reason.parse("gone"), Reason.parse("LATE")))
                .containsExactly(
                        Reason.of(Reason.Kind.WORDS, "the server answers 404"),
                        Reason.of(Reason.Kind.GONE),
                        Reason.of(Reason.Kind.WORDS, "LATE"));
    }
}
