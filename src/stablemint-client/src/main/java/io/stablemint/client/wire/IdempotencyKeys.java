package io.stablemint.client.wire;

import jakarta.enterprise.context.Dependent;
import java.util.UUID;

/** Makes a key for an operation whose caller gave none. */
@Dependent
public class IdempotencyKeys {

    /** 122 random bits: never the same twice. */
    public String next() {
        return UUID.randomUUID().toString();
    }
}
