/**
 * Sessions and withdrawals, and their repository: in memory, limited in size, thread-safe, at most one session per
 * idempotency key.
 */
@NullMarked
package io.stablemint.sandbox.session;

import org.jspecify.annotations.NullMarked;
