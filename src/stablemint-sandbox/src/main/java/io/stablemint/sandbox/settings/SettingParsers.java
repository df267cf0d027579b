package io.stablemint.sandbox.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;

/** From text to value; each says no by an {@link IllegalArgumentException} that quotes the text and says what would do. */
final class SettingParsers {

    private SettingParsers() {}

    static Duration positiveDuration(String text) {
        try {
            Duration duration = Duration.parse(text);
            if (duration.isZero() || duration.isNegative()) {
                throw unusable(text, "a positive ISO 8601 duration, e.g. PT30M");
            }
            return duration;
        } catch (DateTimeParseException e) {
            throw unusable(text, "a positive ISO 8601 duration, e.g. PT30M");
        }
    }

    static Function<String, Integer> wholeNumber(int least, int most) {
        return text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Told below, together with numbers that are out of range.
            }
            throw unusable(text, "a whole number from " + least + " to " + most);
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
            // Told below, together with URLs of other kinds.
        }
        throw unusable(text, "an absolute http or https URL");
    }

    static WebhookVersion webhookVersion(String text) {
        return switch (text) {
            case "1" -> WebhookVersion.V1;
            case "2" -> WebhookVersion.V2;
            default -> throw unusable(text, "1 or 2");
        };
    }

    static double scale(String text) {
        try {
            double scale = Double.parseDouble(text);
            if (scale >= 0 && scale <= 1000) {
                return scale;
            }
        } catch (NumberFormatException e) {
            // Told below, together with numbers that are out of range.
        }
        throw unusable(text, "a number from 0 to 1000, e.g. 0.001");
    }

    static boolean trueOrFalse(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unusable(text, "true or false");
        };
    }

    private static IllegalArgumentException unusable(String text, String needed) {
        return new IllegalArgumentException("\"" + text + "\" is not " + needed);
    }
}
