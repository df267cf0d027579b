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
 * Tells the partner what happened. First tries of one session go out in order, one after the other; repeated ones, and
 * those that a script delays or holds back, do not make others wait.
 */
public final class WebhookPublisher {

    private static final CompletionStage<Void> OVER = CompletableFuture.completedStage(null);

    private final FaultScripts faults;
    private final WebhookDispatcher dispatcher;
    private final Scheduler scheduler;
    private final InstantSource clock;
    private final KeyedSerialExecutor executor = new KeyedSerialExecutor();
    private final HeldWebhooks heldWebhooks = new HeldWebhooks();
    private final AtomicInteger resets = new AtomicInteger();

    public WebhookPublisher(FaultScripts faults, WebhookDispatcher dispatcher, Scheduler scheduler, InstantSource clock) {
        this.faults = faults;
        this.dispatch = dispatcher;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Announces what happened to the session; returns at once. */
    public void publish(Session session, String... eventTypes) {
        for (String type : eventTypes) {
            WebhookFault fault = faults.forWebhook(type, session.reference());
            publish(session, type, fault);
        }
    }

    /** Announces an event with that fault, whatever the scripts say. */
    public void publish(Session session, String eventType, WebhookFault fault) {
        WebhookEvent event = new WebhookEvent(UUID.randomUUID(), eventType, session, clock.instant());
        int era = resets.get();
        executor.enqueue(session.reference(), () -> elsewhere(() -> era == resets.get() ? begin(event, fault) : OVER));
    }

    /** Tries everything now that is not acknowledged, also what was given up; says how many that were. */
    public int retryNow() {
        return dispatcher.retryNow();
    }

    /** Forgets what is held back, not begun, or not acknowledged. */
    public void clear() {
        resets.incrementAndGet();
        heldWebhooks.clear();
        dispatcher.forget();
    }

    /** On another thread than the one that announces: a customer does not wait for the partner. */
    private CompletionStage<Void> elsewhere(Supplier<CompletionStage<Void>> step) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        scheduler.runAfter(Duration.ZERO, () -> step.get().whenComplete((ignored, failure) -> over.complete(null)));
        return over;
    }

    private CompletionStage<Void> begin(WebhookEvent event, WebhookFault fault) {
        if (fault.drop()) {
            dispatcher.drop(event, fault);
            return OVER;
        }
        if (fault.holdFor() > 0) {
            heldWebhooks.hold(event, fault);
            return OVER;
        }
        if (!fault.delay().isZero()) {
            scheduler.runAfter(fault.delay(), () -> dispatcher.send(event, fault));
            return OVER;
        }
        return sendWithFollowers(event, fault);
    }

    private CompletionStage<Void> sendWithFollowers(WebhookEvent event, WebhookFault fault) {
        CompletionStage<Void> last = dispatcher.send(event, fault);
        for (HeldWebhooks.Held held : heldWebhooks.releasedBy(event.session().reference())) {
            last = last.thenCompose(ignored -> dispatcher.send(held.event(), held.fault()));
        }
        return last;
    }
}
