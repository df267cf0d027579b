/**
 * The requests: immutable, and valid as soon as they exist. Their builders report every wrong field at once.
 *
 * <p>Amounts are in units of the currency, at least 0.1, and are sent as plain numbers. The fields and their limits are those of
 * Stable Mint's API document, "Hosted sessions". Personal values are masked in messages and in {@code toString}.
 */
@NullMarked
package io.stablemint.client.request;

import org.jspecify.annotations.NullMarked;
