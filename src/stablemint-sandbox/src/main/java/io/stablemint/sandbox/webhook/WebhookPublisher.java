package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.faults.FaultScripts;
import io.stablemint.sandbox.faults.WebhookFault;
import io.stablemint.sandbox.schedule.Scheduler;
import io.stablemint.sandbox.session.Session;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Publishes the events of sessions as webhooks. The first tries of one session are sent in order, one after the other.
 * Retries, and webhooks that a script delays or holds, do not block others.
 */
public final class WebhookPublisher {

    private static final CompletionStage<Void> DONE = CompletableFuture.completedStage(null);

    private final FaultScripts faults;
    private final WebhookDispatcher dispatcher;
    private final Scheduler scheduler;
    private final InstantSource clock;
    private final KeyedSerialExecutor executor = new KeyedSerialExecutor();
    private final HeldWebhooks heldWebhooks = new HeldWebhooks();
    private final AtomicInteger resets = new AtomicInteger();

    public WebhookPublisher(
            FaultScripts faults, WebhookDispatcher dispatcher, Scheduler scheduler, InstantSource clock) {
        this.faults = faults;
        this.dispatcher = dispatcher;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Publishes events of the session, with the faults of the active scripts; returns at once. */
    public void publish(Session session, String... eventTypes) {
        for (String type : eventTypes) {
            publish(session, type, faults.forWebhook(type, session.reference()));
        }
    }

    /** Publishes one event with this fault; active scripts do not apply. */
    public void publish(Session session, String eventType, WebhookFault fault) {
        publish(new WebhookEvent(UUID.randomUUID(), eventType, session, clock.instant()), fault);
    }

    /** Sends the event of an earlier delivery again, with the same event id; active scripts do not apply. */
    public void resend(Delivery earlier, WebhookFault fault) {
        publish(earlier.event(), fault);
    }

    private void publish(WebhookEvent event, WebhookFault fault) {
        int resetsBefore = resets.get();
        executor.execute(
                event.session().reference(),
                () -> onSchedulerThread(() -> resets.get() == resetsBefore ? process(event, fault) : DONE));
    }

    /** Retries all unacknowledged webhooks now, including those that were given up; returns their number. */
    public int retryNow() {
        return dispatcher.retryNow();
    }

    /** Retries the webhooks whose next retry is due by the clock; for a clock that was moved. */
    public void retryDue() {
        dispatcher.retryDue();
    }

    /** Removes all webhooks that are held, not sent yet, or not acknowledged. */
    public void clear() {
        resets.incrementAndGet();
        heldWebhooks.clear();
        dispatcher.clear();
    }

    /** Not on the publishing thread, so that the customer's request does not wait for the partner's endpoint. */
    private CompletionStage<Void> onSchedulerThread(Supplier<CompletionStage<Void>> task) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        scheduler.runAfter(Duration.ZERO, () -> task.get().whenComplete((ignored, failure) -> done.complete(null)));
        return done;
    }

    private CompletionStage<Void> process(WebhookEvent event, WebhookFault fault) {
        if (fault.drop()) {
            dispatcher.drop(event, fault);
            return DONE;
        }
        if (fault.holdFor() > 0) {
            heldWebhooks.hold(event, fault);
            return DONE;
        }
        if (!fault.delay().isZero()) {
            scheduler.runAfter(fault.delay(), () -> dispatcher.send(event, fault));
            return DONE;
        }
        return sendWithReleased(event, fault);
    }

    private CompletionStage<Void> sendWithReleased(WebhookEvent event, WebhookFault fault) {
        CompletionStage<Void> last = dispatcher.send(event, fault);
        for (HeldWebhooks.Held held : heldWebhooks.release(event.session().reference())) {
            last = last.thenCompose(ignored -> dispatcher.send(held.event(), held.fault()));
        }
        return last;
    }
}
