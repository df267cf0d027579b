package io.stablemint.orders.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads and validates the settings. It collects all problems, so that one exception reports all of them. */
final class SettingsReader {

    private final Function<String, Optional<String>> source;
    private final List<String> problems = new ArrayList<>();

    SettingsReader(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /** All settings, or a {@link SettingsException} with all problems. */
    AllSettings read() {
        AllSettings settings = new AllSettings(orders(), signIn(), retention());
        if (!problems.isEmpty()) {
            throw new SettingsException(problems);
        }
        return settings;
    }

    private SignInLimits signIn() {
        return new SignInLimits(
                number("orders.sign-in-tries", 5),
                duration("orders.sign-in-wait", "PT3M"),
                duration("orders.retention.sign-in-addresses", "P30D"));
    }

    private RetentionSettings retention() {
        return new RetentionSettings(
                duration("orders.retention.notification-bodies", "P90D"),
                duration("orders.retention.finished-orders", "P730D"),
                duration("orders.retention.abandoned-orders", "P90D"));
    }

    private OrderSettings orders() {
        return new OrderSettings(
                publicUrl(),
                duration("orders.tick", "PT1S"),
                duration("orders.idle-tick", "PT10S"),
                flag("orders.accept-missing-amounts"),
                duration("orders.lease", "PT1M"),
                duration("orders.expiry-grace", "PT5M"),
                duration("orders.unknown-at-most", "PT1H"),
                duration("orders.abandon-after", "PT24H"),
                number("orders.inbox-tries", 10),
                duration("orders.inbox-first-wait", "PT2S"),
                duration("orders.max-notification-delay", "PT5S"),
                duration("orders.result-overdue-after", "PT30M"),
                duration("orders.backlog-interval", "PT15S"));
    }

    private URI publicUrl() {
        URI invalid = URI.create("http://invalid");
        Optional<String> text = source.apply("orders.public-url");
        if (text.isEmpty()) {
            problems.add("orders.public-url is missing: set it to the address at which browsers reach the shop,"
                    + " for example https://shop.example.com/shop.");
            return invalid;
        }
        return text.flatMap(SettingsReader::webAddress).orElseGet(() -> {
            problems.add("orders.public-url = '" + text.get()
                    + "' is not an absolute http or https address without user info, query, fragment and final slash.");
            return invalid;
        });
    }

    private static Optional<URI> webAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean plain = uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null;
            boolean web = Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
            return plain && web && !text.endsWith("/") ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Duration duration(String name, String defaultValue) {
        String text = source.apply(name).orElse(defaultValue);
        try {
            Duration duration = Duration.parse(text);
            if (duration.compareTo(Duration.ZERO) > 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // Reported below, together with durations that are not positive.
        }
        problems.add(name + " = '" + text + "' is not a positive ISO 8601 duration such as " + defaultValue + ".");
        return Duration.parse(defaultValue);
    }

    private boolean flag(String name) {
        String text = source.apply(name).orElse("false");
        if (!Set.of("true", "false").contains(text)) {
            problems.add(name + " = '" + text + "' is not true or false.");
        }
        return Boolean.parseBoolean(text);
    }

    private int number(String name, int defaultValue) {
        String text = source.apply(name).orElse(String.valueOf(defaultValue));
        if (text.matches("[1-9][0-9]{0,5}")) {
            return Integer.parseInt(text);
        }
        problems.add(name + " = '" + text + "' is not a whole number from 1 to 999999.");
        return defaultValue;
    }
}
