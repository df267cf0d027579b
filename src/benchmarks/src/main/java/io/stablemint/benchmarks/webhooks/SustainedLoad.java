package io.stablemint.benchmarks.webhooks;

import java.time.Duration;

/**
 * Webhooks at a constant rate for a long time, and the time until all of them were applied.
 *
 * @param p99 milliseconds
 * @param drainSeconds until all notifications were applied
 */
record SustainedLoad(double p99, double drainSeconds) {

    static SustainedLoad run(WebhookTarget target, double rate, Duration length) {
        target.progress().accept(target + ": " + Math.round(rate) + " per second for " + length);
        WebhookSender.Delivered delivered = target.sender().sendAtRate(rate, length);
        return new SustainedLoad(delivered.milliseconds(0.99), target.awaitApplied());
    }
}
