package io.stablemint.sandbox.session;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;

/** A request reuses an idempotency key with another body or for another operation. */
public final class IdempotencyKeyReusedException extends SandboxException {

    IdempotencyKeyReusedException(String reference) {
        super(
                ErrorId.IDEMPOTENCY_KEY_REUSED,
                "The idempotency key was used before, for session " + reference
                        + ", with another body. Send the same body again, or use a new key.");
    }
}
