package io.stablemint.sandbox.session;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;

/** An idempotency key came again with another body, or for another operation. */
public final class IdempotencyKeyReusedException extends SandboxException {

    IdempotencyKeyReusedException(String reference) {
        super(
                ErrorId.IDEMPOTENCY_KEY_REUSED,
                "The idempotency key was used before, for session " + reference
                        + ", with another body. Repeat that body, or use a new key.");
    }
}
