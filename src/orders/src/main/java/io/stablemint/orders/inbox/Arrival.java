package io.stablemint.orders.inbox;

import io.stablemint.orders.payment.DepositReport;
import java.util.Optional;

/**
 * A verified notification, as much of it as is kept.
 *
 * @param id the same for every delivery of one event, at most 64 characters
 * @param eventType Stable Mint's name of the type, at most 100 characters
 * @param report what it says about a deposit; nothing for every other type
 * @param body JSON without personal fields
 */
public record Arrival(String id, String eventType, Optional<DepositReport> report, String body) {}
