/**
 * Text encodings of binary values: Crockford's Base32 and SHA-256 hashes.
 *
 * <p>Promise: the same input gives the same text on every server.
 */
@NullMarked
package io.stablemint.orders.encoding;

import org.jspecify.annotations.NullMarked;
