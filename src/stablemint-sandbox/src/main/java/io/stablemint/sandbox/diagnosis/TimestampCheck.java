package io.stablemint.sandbox.diagnosis;

import io.stablemint.sandbox.clock.TimestampWindow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds the usual mistakes in the header {@code Timestamp}. */
record TimestampCheck(Instant now) {

    private static final Duration QUARTER_HOUR = Duration.ofMinutes(15);
    private static final Duration LARGEST_TIME_ZONE = Duration.ofHours(14);

    /** Empty if the timestamp is right. */
    List<String> findings(Optional<String> timestamp) {
        if (timestamp.isEmpty()) {
            return List.of("The header Timestamp is missing. Send the current Unix time in seconds, for example "
                    + now.getEpochSecond() + ".");
        }
        String sent = timestamp.get();
        return sent.matches("[0-9]{1,12}")
                ? outsideWindow(Instant.ofEpochSecond(Long.parseLong(sent)))
                : List.of(wrongFormat(sent));
    }

    private static String wrongFormat(String sent) {
        if (sent.matches("[0-9]{13}")) {
            return "The header Timestamp is in milliseconds. Send seconds, here " + sent.substring(0, 10)
                    + ", and sign the same text.";
        }
        if (sent.matches("[0-9]{16}|[0-9]{19}")) {
            return "The header Timestamp is in microseconds or nanoseconds. Send seconds, here " + sent.substring(0, 10)
                    + ", and sign the same text.";
        }
        if (sent.matches("[0-9]+\\.[0-9]*")) {
            return "The header Timestamp has decimals. Send whole seconds, and sign the same text.";
        }
        if (sent.matches("[0-9]{4}-[0-9]{2}.*")) {
            return "The header Timestamp is an ISO 8601 date. Requests need Unix time in seconds; only webhooks have"
                    + " ISO 8601.";
        }
        return "The header Timestamp is not a whole number of seconds.";
    }

    private List<String> outsideWindow(Instant claimed) {
        Duration ahead = Duration.between(now, claimed);
        if (TimestampWindow.contains(ahead)) {
            return List.of();
        }
        String distance = Durations.text(ahead.abs()) + (ahead.isNegative() ? " behind" : " ahead of");
        return List.of("The header Timestamp is " + distance + " the sandbox's clock. "
                + (isTimeZone(ahead.abs())
                        ? "That is a time zone's difference: the local time was probably converted as if it were UTC."
                        : "Compare the two clocks, and make the timestamp anew for every request."));
    }

    /** Time zones differ by quarters of an hour; a few seconds pass between signing and receiving. */
    private static boolean isTimeZone(Duration difference) {
        long rest = difference.plusSeconds(30).toSeconds() % QUARTER_HOUR.toSeconds();
        return difference.compareTo(LARGEST_TIME_ZONE) <= 0 && rest <= 60;
    }
}
