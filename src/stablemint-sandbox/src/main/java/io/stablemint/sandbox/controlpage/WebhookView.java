package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.webhook.Delivery;
import java.util.List;
import java.util.Locale;

/** A webhook delivery as the control page shows it. */
public record WebhookView(Delivery delivery) {

    public long number() {
        return delivery.number();
    }

    public String eventType() {
        return delivery.event().type();
    }

    /** The event type without its common beginning. */
    public String shortType() {
        return eventType().replaceFirst("^partner\\.customer\\.", "");
    }

    public String eventId() {
        return delivery.event().id().toString();
    }

    public String reference() {
        return delivery.event().session().reference();
    }

    public String plainAmount() {
        return new SessionView(delivery.event().session(), delivery.event().at()).plainAmount();
    }

    public TimeView at() {
        return new TimeView(delivery.event().at());
    }

    public String state() {
        return switch (delivery.state()) {
            case PENDING -> delivery.tries().isEmpty() ? "Sending" : "Will be retried";
            case DELIVERED -> "Delivered";
            case FAILED -> "Given up";
            case DROPPED -> "Dropped";
            case UNADDRESSED -> "No URL is set";
        };
    }

    /** The class of the state's badge. */
    public String tone() {
        return switch (delivery.state()) {
            case DELIVERED -> "good";
            case PENDING -> "waiting";
            case FAILED, DROPPED, UNADDRESSED -> "bad";
        };
    }

    public List<TryView> tries() {
        return delivery.tries().stream()
                .map(one -> new TryView(new TimeView(one.at()), outcome(one.outcome())))
                .toList();
    }

    /** For example {@code 2 tries, HTTP 500}; empty before the first try. */
    public String summary() {
        int count = delivery.tries().size();
        return count == 0
                ? ""
                : count
                        + (count == 1 ? " try, " : " tries, ")
                        + outcome(delivery.tries().get(count - 1).outcome());
    }

    public boolean hasNextTry() {
        return delivery.nextTryAt().isPresent();
    }

    public TimeView nextTry() {
        return new TimeView(delivery.nextTryAt().orElseThrow());
    }

    public String timestamp() {
        return delivery.timestamp();
    }

    public String signature() {
        return delivery.signature();
    }

    public String body() {
        return delivery.body();
    }

    private static String outcome(String outcome) {
        if (outcome.matches("\\d+")) {
            return "HTTP " + outcome;
        }
        String lower = outcome.toLowerCase(Locale.ROOT);
        if (lower.contains("timeout")) {
            return "no answer in time";
        }
        return lower.contains("connectexception") ? "no connection" : outcome;
    }

    /** One try to send it. */
    public record TryView(TimeView at, String outcome) {}
}
