package io.stablemint.sandbox.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parsers for setting values. Each throws an {@link IllegalArgumentException} that quotes the text and names the expected
 * format.
 */
final class SettingParsers {

    private SettingParsers() {}

    static Duration positiveDuration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.isZero() || duration.isNegative()) {
                throw invalid(text, "a positive ISO 8601 duration, e.g. PT30M");
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw invalid(text, "a positive ISO 8601 duration, e.g. PT30M");
        }
    }

    static Function<String, Integer> wholeNumber(int min, int max) {
        return text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= min && number <= max) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Reported below, as are numbers out of range.
            }
            throw invalid(text, "a whole number from " + min + " to " + max);
        };
    }

    static Optional<URI> optionalHttpUrl(String text) {
        try {
            URI url = new URI(text);
            boolean http = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            if (http && url.getHost() != null) {
                return Optional.of(url);
            }
        } catch (URISyntaxException e) {
            // Reported below, as are other kinds of URLs.
        }
        throw invalid(text, "an absolute http or https URL");
    }

    static WebhookVersion webhookVersion(String text) {
        return switch (text) {
            case "1" -> WebhookVersion.V1;
            case "2" -> WebhookVersion.V2;
            default -> throw invalid(text, "1 or 2");
        };
    }

    static double scale(String text) {
        try {
            double scale = Double.parseDouble(text);
            if (scale >= 0 && scale <= 1000) {
                return scale;
            }
        } catch (NumberFormatException e) {
            // Reported below, as are numbers out of range.
        }
        throw invalid(text, "a number from 0 to 1000, e.g. 0.001");
    }

    static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(text, "true or false");
        };
    }

    private static IllegalArgumentException invalid(String text, String expected) {
        return new IllegalArgumentException("\"" + text + "\" is not " + expected);
    }
}
