package io.stablemint.client.wire;

import io.stablemint.client.answer.StableMintAnswer;
import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.events.Operation;
import io.stablemint.client.request.StableMintRequest;
import io.stablemint.client.settings.Credentials;
import io.stablemint.client.settings.Reloadable;
import io.stablemint.client.settings.Settings;
import io.stablemint.client.settings.TimeSource;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Creates the calls of one merchant. A call is created outside of transactions, and with its idempotency key and its bytes,
 * so that all attempts have the same.
 */
final class CallFactory {

    private final Settings settings;
    private final Reloadable<Credentials> credentials;
    private final JsonCodec json;
    private final TransactionStatus transactions;
    private final TimeSource time;

    CallFactory(
            Settings settings,
            Reloadable<Credentials> credentials,
            JsonCodec json,
            TransactionStatus transactions,
            TimeSource time) {
        this.settings = settings;
        this.credentials = credentials;
        this.json = json;
        this.transactions = transactions;
        this.time = time;
    }

    <T extends StableMintAnswer> Call<T> create(
            Operation operation,
            StableMintRequest request,
            RestClient client,
            BiFunction<StableMintRestClient, RequestBody, Response> endpoint,
            BiFunction<Answer, String, T> parser) {
        refuseInsideTransaction();
        // 122 random bits: never the same twice.
        String key = request.idempotencyKey().orElseGet(() -> UUID.randomUUID().toString());
        Map<String, Object> fields = request.withIdempotencyKey(key).body();
        Credentials before = credentials.current();
        return new Call<>(
                operation,
                settings,
                key,
                json.bytes(fields),
                client,
                endpoint,
                answer -> parser.apply(answer, key),
                () -> sensitiveValues(fields, before),
                time);
    }

    private void refuseInsideTransaction() {
        if (!settings.insideTransactions() && transactions.isActive()) {
            String message = "Stable Mint was called inside a transaction, which would hold its locks until the answer"
                    + " comes. Nothing was sent; commit first, and call then.";
            throw new InvalidRequestException(ErrorId.INSIDE_TRANSACTION, message, List.of(), ErrorContext.NONE);
        }
    }

    /** An answer may quote what was sent; the credentials may have changed between two attempts. */
    private List<String> sensitiveValues(Map<String, Object> fields, Credentials before) {
        List<String> values = new ArrayList<>(AnswerExcerpt.sensitiveValues(fields));
        for (Credentials used : List.of(before, credentials.current())) {
            values.add(used.apiKey().reveal());
            values.add(used.apiSecret().reveal());
        }
        return values;
    }

    @Override
    public String toString() {
        String merchant = settings.merchant().isEmpty() ? "the default merchant" : "merchant " + settings.merchant();
        return merchant + " at " + settings.baseUri();
    }
}
