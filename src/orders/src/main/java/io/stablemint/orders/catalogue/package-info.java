/**
 * What the shop sells, at which price. The order system reads it and never changes it; Flyway seeds it.
 */
@NullMarked
package io.stablemint.orders.catalogue;

import org.jspecify.annotations.NullMarked;
