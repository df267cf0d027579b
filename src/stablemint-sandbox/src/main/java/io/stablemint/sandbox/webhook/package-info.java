/**
 * Webhooks to the partner: written, signed, sent, retried on the contract's schedule, and given up after its last try.
 * All deliveries are stored, so that tests can inspect them.
 */
@NullMarked
package io.stablemint.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
