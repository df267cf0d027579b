/**
 * The operations console, {@code /console}: the state of the payments, search, the history of each order, work lists and the operators'
 * actions.
 *
 * <p>Promise: clerks can read and operators can act; an action is asked for once, has a reason, and applies only to the version that the
 * operator saw.
 */
@NullMarked
package io.stablemint.orders.web.console;

import org.jspecify.annotations.NullMarked;
