package io.stablemint.client.webhook;

/**
 * Implement it as a CDI bean to have late redeliveries acknowledged: a delivery that is signed, too old to be accepted
 * as new, and already stored is answered with 204 instead of 401.
 */
@FunctionalInterface
public interface KnownNotifications {

    /** Whether the application has already stored this notification. */
    boolean isKnown(String deduplicationKey);
}
