package io.stablemint.sandbox.session;

import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Generates ids and references in the format of the contract's examples. */
public final class SessionIdGenerator {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private static final int LENGTH = 9;

    private final RandomGenerator random;

    public SessionIdGenerator(RandomGenerator random) {
        this.random = random;
    }

    public UUID id() {
        // The fixed bits mark version 4 (random) and the variant of RFC 9562.
        long high = (random.nextLong() & ~0xF000L) | 0x4000L;
        long low = (random.nextLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low);
    }

    /** E.g. {@code 7PKZU6F2J}, {@code ref_partner_session_xyz789abc} for the partner's own customers. */
    public String reference(Operation operation) {
        StringBuilder letters = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return switch (operation) {
            case HOSTED -> letters.toString();
            case PARTNER_HOSTED, EMBEDDED ->
                "ref_partner_session_" + letters.toString().toLowerCase(Locale.ROOT);
            case WITHDRAWAL_HOSTED, WITHDRAWAL_PARTNER ->
                "ref_withdrawal_" + letters.toString().toLowerCase(Locale.ROOT);
        };
    }
}
