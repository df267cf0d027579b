package io.stablemint.client.wire;

import java.time.Duration;
import java.util.Optional;

/** Compares the service's clock, as its {@code Date} header tells it, with ours. */
final class ClockSkew {

    /** Less than this is travel time and rounding. */
    private static final Duration WORTH_MENTIONING = Duration.ofSeconds(60);

    private ClockSkew() {}

    /** For example {@code 301 s behind}; empty when the clocks agree or the service does not tell. */
    static Optional<String> of(Answer answer) {
        return answer.date()
                .flatMap(RetryAfter.HttpDate::parse)
                .map(theirs -> Duration.between(theirs, answer.receivedAt()))
                .filter(ahead -> ahead.abs().compareTo(WORTH_MENTIONING) > 0)
                .map(ahead -> ahead.abs().toSeconds() + (ahead.isNegative() ? " s behind" : " s ahead"));
    }
}
