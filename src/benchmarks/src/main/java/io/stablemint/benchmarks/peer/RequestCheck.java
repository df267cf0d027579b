package io.stablemint.benchmarks.peer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/** Whether requests are signed as they should: all must bear a signature, and of some it is verified. */
public final class RequestCheck {

    /** Verifying all of them would be measured as well. */
    private static final long EVERY = 200;

    private final PublicKey key;
    private final String apiSecret;
    private final AtomicLong seen = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    public RequestCheck(PublicKey key, String apiSecret) {
        this.key = key;
        this.apiSecret = apiSecret;
    }

    /** How many came since the start. */
    public long seen() {
        return seen.get();
    }

    /** How many of them were not signed, or not rightly. */
    public long refused() {
        return refused.get();
    }

    boolean refuses(RequestReader request) {
        long number = seen.getAndIncrement();
        boolean right = !request.signature().isEmpty() && (number % EVERY != 0 || isSigned(request));
        if (!right) {
            refused.incrementAndGet();
        }
        return !right;
    }

    private boolean isSigned(RequestReader request) {
        try {
            Signature verification = Signature.getInstance("SHA256withRSA");
            verification.initVerify(key);
            verification.update((request.timestamp() + "," + apiSecret + ",").getBytes(StandardCharsets.UTF_8));
            verification.update(request.body());
            return verification.verify(Base64.getDecoder().decode(request.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException notOne) {
            return false;
        }
    }
}
