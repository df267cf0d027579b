/**
 * The customer's actions on a session, and the webhooks that they publish. Each action takes effect at most once.
 */
@NullMarked
package io.stablemint.sandbox.payment;

import org.jspecify.annotations.NullMarked;
