package io.stablemint.client.answer;

import jakarta.json.JsonObject;

/** What Stable Mint answered to a request that it took. */
public sealed interface StableMintAnswer permits HostedSession, EmbeddedSession, HostedWithdrawal {

    /** The whole answer, for fields that this version does not know. */
    JsonObject answer();

    /** The key that the request was made with. */
    String idempotencyKey();
}
