package io.stablemint.sandbox.webhook;

import io.stablemint.sandbox.faults.WebhookFault;
import io.stablemint.sandbox.schedule.Later;
import io.stablemint.sandbox.settings.WebhookSettings;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;

/** Makes deliveries out of events: writes, signs, and hands them to the courier. */
public final class Dispatch {

    private final WebhookSettings settings;
    private final Payload payload;
    private final Deliveries deliveries;
    private final InstantSource clock;
    private final Optional<Courier> courier;

    /** The transport is empty if there is nobody to send to. */
    public Dispatch(
            WebhookSettings settings,
            String partnerName,
            Optional<Transport> transport,
            Deliveries deliveries,
            Later later,
            InstantSource clock) {
        this.settings = settings;
        this.payload = new Payload(partnerName);
        this.deliveries = deliveries;
        this.clock = clock;
        RetrySchedule schedule = new RetrySchedule(settings.timeScale());
        this.courier = transport.map(to -> new Courier(to, schedule, deliveries, later, clock));
    }

    void drop(Event event, WebhookFault fault) {
        record(event, fault, DeliveryState.DROPPED);
    }

    /** Sends as many copies as the fault says; complete when the first try of the last one is over. */
    CompletionStage<Void> send(Event event, WebhookFault fault) {
        CompletionStage<Void> last = CompletableFuture.completedFuture(null);
        for (int copy = 0; copy < fault.copies(); copy++) {
            last = last.thenCompose(ignored -> sendOne(event, fault));
        }
        return last;
    }

    int retryNow() {
        return courier.map(Courier::retryNow).orElse(0);
    }

    void forget() {
        courier.ifPresent(Courier::forget);
    }

    private CompletionStage<Void> sendOne(Event event, WebhookFault fault) {
        if (courier.isEmpty()) {
            record(event, fault, DeliveryState.UNADDRESSED);
            return CompletableFuture.completedFuture(null);
        }
        UnaryOperator<Delivery> beforeRetry =
                settings.signEveryTry() ? delivery -> sign(delivery, fault) : UnaryOperator.identity();
        return courier.get().carry(record(event, fault, DeliveryState.PENDING), beforeRetry);
    }

    private Delivery record(Event event, WebhookFault fault, DeliveryState state) {
        String body = payload.text(event, fault.version().orElse(settings.version()), fault);
        return deliveries.add(
                number -> sign(new Delivery(number, event, body, "", "", state, List.of(), Optional.empty()), fault));
    }

    private Delivery sign(Delivery delivery, WebhookFault fault) {
        String timestamp = fault.timestamp()
                .orElseGet(() -> clock.instant().minus(fault.age()).toString());
        String signed = fault.badSignature() ? delivery.body() + " " : delivery.body();
        return delivery.signed(timestamp, settings.signature().of(timestamp, signed.getBytes(StandardCharsets.UTF_8)));
    }
}
