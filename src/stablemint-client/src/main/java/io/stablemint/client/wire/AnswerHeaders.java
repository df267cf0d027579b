package io.stablemint.client.wire;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The times in an answer's headers. A header that cannot be parsed counts as absent. */
final class AnswerHeaders {

    /** A longer {@code Retry-After} is cut to this. */
    private static final Duration MAX_RETRY_AFTER = Duration.ofDays(1);

    /** A smaller difference of the clocks is network time and rounding. */
    private static final Duration TOLERATED_SKEW = Duration.ofSeconds(60);

    private AnswerHeaders() {}

    /** How long to wait before a retry: {@code Retry-After} (RFC 9110, 10.2.3), in seconds or as a date. */
    static Optional<Duration> retryAfter(Answer answer) {
        return Optional.ofNullable(answer.retryAfter())
                .flatMap(text -> duration(text.strip(), answer.receivedAt()))
                .filter(wait -> !wait.isNegative())
                .map(wait -> wait.compareTo(MAX_RETRY_AFTER) > 0 ? MAX_RETRY_AFTER : wait);
    }

    /**
     * How far this server's clock is from the service's clock, as the header {@code Date} gives it: for example
     * {@code 301 s behind}. Empty when the clocks agree or there is no such header.
     */
    static Optional<String> clockSkew(Answer answer) {
        return Optional.ofNullable(answer.date())
                .flatMap(AnswerHeaders::date)
                .map(theirs -> Duration.between(theirs, answer.receivedAt()))
                .filter(ahead -> ahead.abs().compareTo(TOLERATED_SKEW) > 0)
                .map(ahead -> ahead.abs().toSeconds() + (ahead.isNegative() ? " s behind" : " s ahead"));
    }

    private static Optional<Duration> duration(String text, Instant now) {
        if (text.matches("\\d+")) {
            return Optional.of(text.length() > 9 ? MAX_RETRY_AFTER : Duration.ofSeconds(Long.parseLong(text)));
        }
        return date(text).map(date -> Duration.between(now, date));
    }

    /** RFC 9110, 5.6.7: the one format that a sender may use. */
    private static Optional<Instant> date(String text) {
        try {
            return Optional.of(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
