package daybrief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonObjectTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\":null,\"b\":true,\"a\":false}",
                "{\"id\":123456789012345678901234567890,\"small\":-0.5,\"none\":0}",
                "{\"id\":[1,{\"deep\":[[\"x\"]]},null]}",
                "{\"id\":\"é \\\" \\\\ \\n \\u0001 🙂\"}"
            })
    void whatIsReadIsWrittenAsItStood(String line) throws JsonProcessingException {
        assertThat(JsonObject.parse(line)).map(JsonObject::toString).hasValue(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[{}]", "\"{}\"", "17", "null"})
    void whatIsNoObjectGivesNone(String line) throws JsonProcessingException {
        assertThat(JsonObject.parse(line)).isEmpty();
    }

    @Test
    void whatGoesOnAfterTheObjectIsRefused() {
        assertThatThrownBy(() -> JsonObject.parse("{\"id\":1} {\"id\":2}")).isInstanceOf(JsonLines.BadLine.class);
        assertThatThrownBy(() -> JsonObject.parse("{\"id\":1} x")).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aNestingWithoutEndIsAnErrorAndNoOverflow() {
        assertThatThrownBy(() -> JsonObject.parse("{\"id\":" + "[".repeat(1_000_000)))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void numbersAndTruthAreTextWhereTextIsAskedForAndNothingElseIs() throws JsonProcessingException {
        JsonObject object = JsonObject.parse("{\"n\":5,\"t\":true,\"s\":\"x\",\"o\":{},\"l\":[1],\"none\":null}")
                .orElseThrow();
        assertThat(object.text("n") + object.text("t") + object.text("s")).isEqualTo("5truex");
        assertThat(object.text("o") + object.text("l") + object.text("none") + object.text("missing"))
                .isEmpty();
        assertThat(object.string("n")).isEmpty();
    }
}
