package io.stablemint.sandbox.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonParserTest {

    @Test
    void keepsAllValues_whenTheObjectIsValid() {
        String text = "{\"a\":1.50,\"b\":[true,null,{\"c\":\"ü\"}]}";

        assertThat(StrictJsonParser.parse(text.getBytes(StandardCharsets.UTF_8)).toString())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1]; not a JSON object",
                "'\"text\"'; not a JSON object",
                "{\"a\":1,\"a\":2}; the name \"a\" occurs twice",
                "{\"a\":{\"b\":1,\"b\":1}}; the name \"b\" occurs twice",
            })
    void givesTheReason_whenTheObjectIsNotValid(String text, String reason) {
        assertThatThrownBy(() -> StrictJsonParser.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"''", "{", "{} x", "{'a':1}", "{\"a\":NaN}"})
    void rejects_whenItIsNotJson(String text) {
        assertThatThrownBy(() -> StrictJsonParser.parse(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidJsonException.class);
    }

    @Test
    void rejects_whenItIsNestedTooDeeply() {
        String bomb = "{\"a\":" + "[".repeat(50_000) + "]".repeat(50_000) + "}";

        assertThatThrownBy(() -> StrictJsonParser.parse(bomb.getBytes(StandardCharsets.UTF_8)))
                .hasMessage("nested deeper than 16 levels");
    }

    @Test
    void rejects_whenItIsNotUtf8() {
        assertThatThrownBy(() -> StrictJsonParser.parse("{\"a\":\"ü\"}".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessage("not UTF-8");
    }
}
