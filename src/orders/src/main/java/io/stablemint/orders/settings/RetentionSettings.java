package io.stablemint.orders.settings;

import java.time.Duration;

/**
 * How long personal data is kept ({@code orders.retention.…}).
 *
 * @param notificationBodies from the time at which the notification was received
 * @param finishedOrders the link to the customer and to the order's page, from the time at which the order was placed
 * @param abandonedOrders orders that were cancelled without a payment, from the time at which they were placed
 */
public record RetentionSettings(Duration notificationBodies, Duration finishedOrders, Duration abandonedOrders) {}
