package io.stablemint.sandbox.webhook;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** One thing after the other per key; different keys do not wait for each other. */
final class KeyedSerialExecutor {

    private final Map<String, CompletableFuture<Void>> tails = new HashMap<>();

    /** Runs the step when all earlier steps of the key are over, however they ended. */
    void enqueue(String key, Supplier<CompletionStage<Void>> step) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletionStage<Void> before;
        synchronized (this) {
            before = tails.getOrDefault(key, CompletableFuture.completedFuture(null));
            tails.put(key, done);
        }
        before.thenCompose(ignored -> step.get()).whenComplete((ignored, failure) -> {
            forgetIfLast(key, done);
            done.complete(null);
        });
    }

    private synchronized void forgetIfLast(String key, CompletableFuture<Void> done) {
        tails.remove(key, done);
    }
}
