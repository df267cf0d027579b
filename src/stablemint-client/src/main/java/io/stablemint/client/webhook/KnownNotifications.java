package io.stablemint.client.webhook;

/**
 * Implement it as a CDI bean to acknowledge late redeliveries: a delivery with a valid signature that is too old, but already
 * stored, is answered with 204 instead of 401.
 */
@FunctionalInterface
public interface KnownNotifications {

    /**
     * Whether the application has already stored this notification. An exception is answered with 503, so that Stable
     * Mint delivers again.
     *
     * @param deduplicationKey as {@link VerifiedNotification#deduplicationKey} returned it for the first delivery
     * @return true to acknowledge the delivery
     */
    boolean isKnown(String deduplicationKey);
}
