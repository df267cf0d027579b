package io.stablemint.orders.settings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The setting {@code orders.refund-by-two-above}.
 *
 * @param byTwoAbove the operator who decided a refund of more than this amount, in the order's currency, cannot also record that it was
 *     paid; empty if one operator can do both
 */
public record RefundSettings(Optional<BigDecimal> byTwoAbove) {

    private static final String NAME = "orders.refund-by-two-above";

    /**
     * Reads the setting.
     *
     * @param source a setting's value by its name
     * @throws SettingsException if it is not an amount
     */
    static RefundSettings read(Function<String, Optional<String>> source) {
        return new RefundSettings(source.apply(NAME).map(RefundSettings::amount));
    }

    private static BigDecimal amount(String text) {
        if (!text.matches("[0-9]{1,12}([.][0-9]{1,4})?")) {
            throw new SettingsException(List.of(NAME + " = '" + text + "' is not an amount such as 250.00."));
        }
        return new BigDecimal(text);
    }
}
