/**
 * Stable Mint's notifications: the endpoint verifies and parses them, and publishes them to the application as CDI events.
 *
 * <p>Every {@code VerifiedNotification} was signed by Stable Mint: only the verifier can create one.
 */
@NullMarked
package io.stablemint.client.webhook;

import org.jspecify.annotations.NullMarked;
