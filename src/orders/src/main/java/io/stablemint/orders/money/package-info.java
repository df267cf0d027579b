/**
 * Amounts with their currency. Two amounts only meet when their currencies agree, and no digit is ever rounded away.
 */
@NullMarked
package io.stablemint.orders.money;

import org.jspecify.annotations.NullMarked;
