package io.stablemint.client.wire;

import io.stablemint.client.StableMintAnswer;
import io.stablemint.client.events.Operation;
import io.stablemint.client.settings.Settings;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One operation: what all its attempts have in common.
 *
 * @param <T> what the caller gets
 * @param operation what is asked
 * @param settings the merchant's
 * @param idempotencyKey made before the first attempt, the same in all
 * @param body the fields, the same in all
 * @param exchange sends the body and gives the response back
 * @param reading makes the caller's answer out of a success, or throws when it must not be used
 * @param progress how far it got
 * @param confidences texts that no excerpt of an answer may quote; only looked for when there is one
 */
record Call<T extends StableMintAnswer>(
        Operation operation,
        Settings settings,
        String idempotencyKey,
        Map<String, Object> body,
        Function<Outgoing, Response> exchange,
        Function<Answer, T> reading,
        Progress progress,
        Supplier<List<String>> confidences) {

    /** Without the body: it is about a person. */
    @Override
    public String toString() {
        return "Call[" + operation + ", " + idempotencyKey + "]";
    }
}
