package io.stablemint.orders.settings;

import java.util.List;

/** The settings are not valid; the order system does not start. */
public final class SettingsException extends RuntimeException {

    public SettingsException(List<String> problems) {
        super("ORDER1001E: The order system's settings are not valid:" + asList(problems));
    }

    private static String asList(List<String> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append("\n  - ").append(problem));
        return text.toString();
    }
}
