package io.stablemint.orders.settings;

import java.util.List;

/** The order system cannot start with these settings. */
public final class SettingsException extends RuntimeException {

    public SettingsException(List<String> problems) {
        super("ORDER1001E: The order system's settings need attention:" + asList(problems));
    }

    private static String asList(List<String> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append("\n  - ").append(problem));
        return text.toString();
    }
}
