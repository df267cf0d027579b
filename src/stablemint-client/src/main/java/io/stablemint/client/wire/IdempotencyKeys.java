package io.stablemint.client.wire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Makes a key for an operation whose caller gave none. */
@ApplicationScoped
public class IdempotencyKeys {

    /** 122 random bits: never the same twice. */
    public String next() {
        return UUID.randomUUID().toString();
    }
}
