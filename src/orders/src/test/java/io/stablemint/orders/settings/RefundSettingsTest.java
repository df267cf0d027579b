package io.stablemint.orders.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefundSettingsTest {

    @Test
    void amountIsRead() {
        assertThat(RefundSettings.read(name -> Optional.of("250.50")).byTwoAbove())
                .contains(new BigDecimal("250.50"));
        assertThat(RefundSettings.read(name -> Optional.empty()).byTwoAbove()).isEmpty();
    }

    @Test
    void otherTextIsRejected() {
        assertThatThrownBy(() -> RefundSettings.read(name -> Optional.of("250 EUR")))
                .isInstanceOf(SettingsException.class)
                .hasMessage("ORDER1001E: The order system's settings are not valid:\n"
                        + "  - orders.refund-by-two-above = '250 EUR' is not an amount such as 250.00.");
    }
}
