/**
 * Amounts of money with their currency.
 *
 * <p>Promise: amounts of different currencies are never combined or compared, and no amount is ever rounded.
 */
@NullMarked
package io.stablemint.orders.money;

import org.jspecify.annotations.NullMarked;
