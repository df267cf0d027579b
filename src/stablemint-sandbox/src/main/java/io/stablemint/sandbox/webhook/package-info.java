/**
 * Notifications to the partner: written, signed, delivered, repeated by the contract schedule and given up after its
 * last try. Every delivery can be looked at afterwards.
 */
@NullMarked
package io.stablemint.sandbox.webhook;

import org.jspecify.annotations.NullMarked;
