package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.faults.WebhookFault;
import io.stablemint.sandbox.schedule.Scheduler;
import io.stablemint.sandbox.settings.WebhookSettings;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Creates deliveries from events: writes the payload, signs it, and passes it to the sender. */
public final class WebhookDispatcher {

    private final WebhookSettings settings;
    private final PayloadWriter payloadWriter;
    private final DeliveryRepository deliveries;
    private final InstantSource clock;
    private final Optional<WebhookSender> sender;

    /** The transport is empty if no webhook URL is set. */
    public WebhookDispatcher(
            WebhookSettings settings,
            String partnerName,
            Optional<WebhookTransport> transport,
            DeliveryRepository deliveries,
            Scheduler scheduler,
            InstantSource clock) {
        this.settings = settings;
        this.payloadWriter = new PayloadWriter(partnerName);
        this.deliveries = deliveries;
        this.clock = clock;
        RetrySchedule schedule = new RetrySchedule(settings.timeScale());
        this.sender = transport.map(http -> new WebhookSender(http, schedule, deliveries, scheduler, clock));
    }

    void drop(WebhookEvent event, WebhookFault fault) {
        store(event, fault, DeliveryState.DROPPED);
    }

    /** Sends the number of copies that the fault defines. Completes after the first try of the last copy. */
    CompletionStage<Void> send(WebhookEvent event, WebhookFault fault) {
        CompletionStage<Void> last = CompletableFuture.completedFuture(null);
        for (int copy = 0; copy < fault.copies(); copy++) {
            last = last.thenCompose(ignored -> sendOne(event, fault));
        }
        return last;
    }

    int retryNow() {
        return sender.map(WebhookSender::retryNow).orElse(0);
    }

    void retryDue() {
        sender.ifPresent(all -> all.retryDue(clock.instant()));
    }

    void clear() {
        sender.ifPresent(WebhookSender::clear);
    }

    private CompletionStage<Void> sendOne(WebhookEvent event, WebhookFault fault) {
        if (sender.isEmpty()) {
            store(event, fault, DeliveryState.UNADDRESSED);
            return CompletableFuture.completedFuture(null);
        }
        UnaryOperator<Delivery> beforeRetry =
                settings.signEveryTry() ? delivery -> sign(delivery, fault) : UnaryOperator.identity();
        return sender.get().send(store(event, fault, DeliveryState.PENDING), beforeRetry);
    }

    private Delivery store(WebhookEvent event, WebhookFault fault, DeliveryState state) {
        String body = payloadWriter.write(event, fault.version().orElse(settings.version()), fault);
        return deliveries.add(
                number -> sign(new Delivery(number, event, body, "", "", state, List.of(), Optional.empty()), fault));
    }

    private Delivery sign(Delivery delivery, WebhookFault fault) {
        String timestamp = fault.timestamp()
                .orElseGet(() -> clock.instant().minus(fault.age()).toString());
        String signed = fault.badSignature() ? delivery.body() + " " : delivery.body();
        return delivery.withSignature(
                timestamp, settings.signer().sign(timestamp, signed.getBytes(StandardCharsets.UTF_8)));
    }
}
