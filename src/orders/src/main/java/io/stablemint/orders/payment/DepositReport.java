package io.stablemint.orders.payment;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a verified notification says about a deposit. Anything but the stage may be missing.
 *
 * @param attemptKey the idempotency key that we sent, which is the attempt's id
 * @param reference Stable Mint's, of the session
 * @param websiteReference the order's id, as we sent it
 */
public record DepositReport(
        DepositStage stage,
        Optional<String> attemptKey,
        Optional<String> reference,
        Optional<String> websiteReference,
        Optional<BigDecimal> amount,
        Optional<String> currency) {}
