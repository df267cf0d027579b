package io.stablemint.benchmarks.webapp;

import java.math.BigDecimal;

/** The body of {@code POST /session/hosted}, as a good engineer writes it: a record for JSON-B, without checks. */
public record HandWrittenRequest(
        String userCountryCode,
        String currency,
        BigDecimal amount,
        String successUrl,
        String supportUrl,
        String exitUrl,
        String errorUrl,
        String idempotencyKey,
        String websiteReference,
        String paymentMethod) {}
