package io.stablemint.client.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110, 10.2.3): seconds or a date. What makes no sense counts as absent. */
final class RetryAfter {

    /** Nobody means more; a longer wait is cut to this. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Duration> of(Answer answer) {
        return answer.retryAfter()
                .map(String::strip)
                .flatMap(text -> parsed(text, answer.receivedAt()))
                .filter(wait -> !wait.isNegative())
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }

    private static Optional<Duration> parsed(String text, Instant now) {
        if (text.matches("\\d+")) {
            return Optional.of(text.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(text)));
        }
        return HttpDate.parse(text).map(date -> Duration.between(now, date));
    }

    /** Dates in headers (RFC 9110, 5.6.7), in the one format that may be sent. */
    static final class HttpDate {

        private HttpDate() {}

        static Optional<Instant> parse(String text) {
            try {
                return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant());
            } catch (DateTimeException noDate) {
                return Optional.empty();
            }
        }
    }
}
