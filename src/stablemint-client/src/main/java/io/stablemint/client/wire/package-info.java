/**
 * How a request travels: the bean behind the facade, its fault tolerance, the signed exchange, and the check of the
 * answer. Not API, though public where the platform needs it.
 *
 * <p>The idempotency key is made once for an operation, timestamp and signature once for every attempt.
 */
@NullMarked
package io.stablemint.client.wire;

import org.jspecify.annotations.NullMarked;
