package io.stablemint.sandbox.webhook;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Runs the tasks of one key one after the other. Tasks of different keys do not wait for each other. */
final class KeyedSerialExecutor {

    private final Map<String, CompletableFuture<Void>> lastTasks = new HashMap<>();

    /** Runs the task when all earlier tasks of the key have ended, with success or not. */
    void execute(String key, Supplier<CompletionStage<Void>> task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        CompletionStage<Void> previous;
        synchronized (this) {
            previous = lastTasks.getOrDefault(key, CompletableFuture.completedFuture(null));
            lastTasks.put(key, done);
        }
        previous.thenCompose(ignored -> task.get()).whenComplete((ignored, failure) -> {
            removeIfLast(key, done);
            done.complete(null);
        });
    }

    private synchronized void removeIfLast(String key, CompletableFuture<Void> done) {
        lastTasks.remove(key, done);
    }
}
