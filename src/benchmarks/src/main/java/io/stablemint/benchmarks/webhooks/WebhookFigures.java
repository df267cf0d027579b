package io.stablemint.benchmarks.webhooks;

/**
 * The figures of one database in one round.
 *
 * @param perSecond requests at full speed
 * @param p50 milliseconds at half of that
 * @param p99 milliseconds at half of that
 */
record WebhookFigures(double perSecond, double p50, double p99) {}
