/**
 * What Stable Mint tells us: raw bytes, verified, typed, and handed to the application as a CDI event.
 *
 * <p>A {@code VerifiedNotification} in your hands was signed by Stable Mint; there is no other way to make one.
 */
@NullMarked
package io.stablemint.client.webhook;

import org.jspecify.annotations.NullMarked;
