package io.stablemint.benchmarks.peer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicLong;

/** Checks that all requests have a signature, and verifies it for some of them. */
public final class RequestCheck {

    /** To verify all of them would cost CPU time of the machine that is measured. */
    private static final long EVERY = 200;

    private final PublicKey key;
    private final String apiSecret;
    private final AtomicLong requests = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    public RequestCheck(PublicKey key, String apiSecret) {
        this.key = key;
        this.apiSecret = apiSecret;
    }

    /** The number of requests since the start. */
    public long requests() {
        return requests.get();
    }

    /** How many of them had no signature or a wrong one. */
    public long refused() {
        return refused.get();
    }

    boolean refuses(RequestReader request) {
        long number = requests.getAndIncrement();
        boolean valid = !request.signature().isEmpty() && (number % EVERY != 0 || isSigned(request));
        if (!valid) {
            refused.incrementAndGet();
        }
        return !valid;
    }

    private boolean isSigned(RequestReader request) {
        try {
            Signature verification = Signature.getInstance("SHA256withRSA");
            verification.initVerify(key);
            verification.update((request.timestamp() + "," + apiSecret + ",").getBytes(StandardCharsets.UTF_8));
            verification.update(request.body());
            return verification.verify(Base64.getDecoder().decode(request.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException invalid) {
            return false;
        }
    }
}
