package io.stablemint.client.wire;

import io.stablemint.client.Circumstances;
import io.stablemint.client.ErrorId;
import io.stablemint.client.InvalidRequestException;
import io.stablemint.client.StableMintAnswer;
import io.stablemint.client.StableMintRequest;
import io.stablemint.client.events.Operation;
import io.stablemint.client.settings.Credentials;
import io.stablemint.client.settings.Live;
import io.stablemint.client.settings.Settings;
import io.stablemint.client.settings.TimeSource;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Starts operations of one merchant: outside transactions, and with their idempotency key from the beginning. */
final class Calls {

    private final Settings settings;
    private final Live<Credentials> credentials;
    private final IdempotencyKeys keys;
    private final TransactionGuard guard;
    private final TimeSource time;

    Calls(
            Settings settings,
            Live<Credentials> credentials,
            IdempotencyKeys keys,
            TransactionGuard guard,
            TimeSource time) {
        this.settings = settings;
        this.credentials = credentials;
        this.keys = keys;
        this.guard = guard;
        this.time = time;
    }

    <T extends StableMintAnswer> Call<T> start(
            Operation operation,
            StableMintRequest request,
            Function<Outgoing, Response> exchange,
            Function<String, Function<Answer, T>> reading) {
        refuseInsideTransaction();
        String key = request.idempotencyKey().orElseGet(keys::next);
        Map<String, Object> body = request.withIdempotencyKey(key).body();
        Credentials before = credentials.current();
        return new Call<>(
                operation,
                settings,
                key,
                body,
                exchange,
                reading.apply(key),
                new Progress(time, settings.timing().deadline()),
                () -> confidences(body, before));
    }

    private void refuseInsideTransaction() {
        if (!settings.insideTransactions() && guard.isInsideTransaction()) {
            String message = "Stable Mint was called inside a transaction, which would hold its locks until the answer"
                    + " comes. Nothing was sent; commit first, and call then.";
            throw new InvalidRequestException(ErrorId.INSIDE_TRANSACTION, message, List.of(), Circumstances.NONE);
        }
    }

    /** An answer may quote what was sent, and credentials may have changed between two attempts. */
    private List<String> confidences(Map<String, Object> body, Credentials before) {
        List<String> texts = new ArrayList<>(Excerpt.confidences(body));
        for (Credentials used : List.of(before, credentials.current())) {
            texts.add(used.apiKey().reveal());
            texts.add(used.apiSecret().reveal());
        }
        return texts;
    }

    @Override
    public String toString() {
        String merchant = settings.merchant().isEmpty() ? "the default merchant" : "merchant " + settings.merchant();
        return merchant + " at " + settings.baseUri();
    }
}
