/** A payment from its start to the webhook, on each server. */
@NullMarked
package io.stablemint.servertests.payment;

import org.jspecify.annotations.NullMarked;
