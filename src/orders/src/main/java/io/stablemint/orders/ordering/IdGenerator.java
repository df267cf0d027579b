package io.stablemint.orders.ordering;

import io.stablemint.orders.encoding.CrockfordBase32;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Generates ids and tokens from the time and random bits. */
@Dependent
public class IdGenerator {

    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    public IdGenerator(Clock clock) {
        this(clock, new SecureRandom());
    }

    /** With a given random generator, for repeatable tests. */
    public IdGenerator(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A new token for one checkout form. */
    public CheckoutToken checkoutToken() {
        String time = CrockfordBase32.encode(clock.millis(), Ulid.TIME_LENGTH);
        return new CheckoutToken(
                time + CrockfordBase32.encode(bytes(CheckoutToken.RANDOM_BYTES), CheckoutToken.RANDOM_LENGTH));
    }

    /** A new ULID: an id of 26 characters that sorts by time. */
    public String ulid() {
        return Ulid.of(clock.instant(), bytes(Ulid.RANDOM_BYTES));
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
