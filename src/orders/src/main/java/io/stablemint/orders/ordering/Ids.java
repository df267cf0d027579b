package io.stablemint.orders.ordering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Makes ids and tokens from the time and from chance. */
@Dependent
public class Ids {

    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    public Ids(Clock clock) {
        this(clock, new SecureRandom());
    }

    /** With a source of chance of one's own, for tests that must be repeatable. */
    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A token for one checkout form. */
    public CheckoutToken checkoutToken() {
        String time = Crockford.ofLong(clock.millis(), TimeOrderedId.TIME_LENGTH);
        return new CheckoutToken(
                time + Crockford.ofBytes(bytes(CheckoutToken.RANDOM_BYTES), CheckoutToken.RANDOM_LENGTH));
    }

    /** An id for anything else: 26 characters that sort by time. */
    public String timeOrdered() {
        return TimeOrderedId.of(clock.instant(), bytes(TimeOrderedId.RANDOM_BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
