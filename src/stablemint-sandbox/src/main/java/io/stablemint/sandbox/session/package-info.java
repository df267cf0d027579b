/**
 * SessionRepository and withdrawals as the service remembers them: in memory, bounded, safe for any number of threads, at most
 * one per idempotency key.
 */
@NullMarked
package io.stablemint.sandbox.session;

import org.jspecify.annotations.NullMarked;
