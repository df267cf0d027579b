/**
 * The products that the shop sells, and their prices.
 *
 * <p>Promise: the order system only reads the catalogue; Flyway's migration scripts insert it.
 */
@NullMarked
package io.stablemint.orders.catalogue;

import org.jspecify.annotations.NullMarked;
