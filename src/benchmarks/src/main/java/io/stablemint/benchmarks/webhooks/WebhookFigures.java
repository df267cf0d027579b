package io.stablemint.benchmarks.webhooks;

/**
 * What one database gave in one round.
 *
 * @param perSecond requests, as many as it takes
 * @param p50 milliseconds at half of that
 * @param p99 milliseconds at half of that
 */
record WebhookFigures(double perSecond, double p50, double p99) {}
