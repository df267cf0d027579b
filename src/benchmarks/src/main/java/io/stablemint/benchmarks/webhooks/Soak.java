package io.stablemint.benchmarks.webhooks;

import java.time.Duration;

/**
 * A steady rate for a long time, and what it leaves to be done.
 *
 * @param p99 milliseconds
 * @param drainSeconds until nothing waited any more
 */
record Soak(double p99, double drainSeconds) {

    static Soak run(Receiver receiver, double rate, Duration length) {
        receiver.progress().accept(receiver + ": " + Math.round(rate) + " per second for " + length);
        Sender.Delivered delivered = receiver.sender().steady(rate, length);
        return new Soak(delivered.milliseconds(0.99), receiver.awaitApplied());
    }
}
