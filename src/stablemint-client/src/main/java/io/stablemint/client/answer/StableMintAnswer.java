package io.stablemint.client.answer;

import jakarta.json.JsonObject;

/** Stable Mint's answer to a request that it accepted. */
public sealed interface StableMintAnswer permits HostedSession, EmbeddedSession, HostedWithdrawal {

    /** {@return the whole answer, for fields that this version of the client has no method for} */
    JsonObject answer();

    /** {@return the key that the request was made with} */
    String idempotencyKey();
}
