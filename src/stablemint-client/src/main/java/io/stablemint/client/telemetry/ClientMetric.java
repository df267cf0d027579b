package io.stablemint.client.telemetry;

/** The client's metrics, named by OpenTelemetry's conventions; {@code src/docs/monitoring.md} explains each. */
enum ClientMetric {
    OPERATION_DURATION("stablemint.client.operation.duration", "s", "How long a caller of the facade waited"),
    ATTEMPT_DURATION("stablemint.client.attempt.duration", "s", "How long one HTTP request of an operation took"),
    ERRORS("stablemint.client.errors", "{error}", "Operations that ended with an exception"),
    LATE_ANSWERS(
            "stablemint.client.late_answers", "{answer}", "Successful answers that came after the caller's deadline"),
    WEBHOOK_DURATION("stablemint.client.webhook.duration", "s", "How long it took to answer a webhook"),
    BREAKER_OPEN(
            "stablemint.client.circuit_breaker.open", "{breaker}", "1 while calls are rejected after too many faults"),
    CLOCK_SKEW("stablemint.client.clock.skew", "s", "How far Stable Mint's clock is ahead of this server's clock"),
    KEY_AGE("stablemint.client.key.age", "s", "Age of the oldest private key file in use");

    private final String metric;
    private final String unit;
    private final String description;

    ClientMetric(String metric, String unit, String description) {
        this.metric = metric;
        this.unit = unit;
        this.description = description;
    }

    String metric() {
        return metric;
    }

    String unit() {
        return unit;
    }

    String description() {
        return description;
    }
}
