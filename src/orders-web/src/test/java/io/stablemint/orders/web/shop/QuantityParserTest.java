package io.stablemint.orders.web.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityParserTest {

    @Test
    void quantityIsParsed_withoutSpaces() {
        assertThat(QuantityParser.parse(" 12 ")).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1.5", "100", "two"})
    void quantityIsRejected_whenItIsNotANumberOfPieces(String text) {
        assertThatThrownBy(() -> QuantityParser.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number of pieces must be a whole number from 0 to 99.");
    }
}
