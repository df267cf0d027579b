/**
 * The requests: immutable and always valid. Their builders report all wrong fields at once.
 *
 * <p>Amounts are in units of the currency, at least 0.1, and are sent as plain numbers. The fields and their limits are those of
 * Stable Mint's API document, "Hosted sessions". Personal values are masked in messages and in {@code toString}.
 */
@NullMarked
package io.stablemint.client.request;

import org.jspecify.annotations.NullMarked;
