package io.stablemint.client.webhook;

/**
 * Implement it as a CDI bean to acknowledge late redeliveries: a delivery with a valid signature that is too old, but already
 * stored, is answered with 204 instead of 401.
 */
@FunctionalInterface
public interface KnownNotifications {

    /** Whether the application has already stored this notification. */
    boolean isKnown(String deduplicationKey);
}
