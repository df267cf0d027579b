/** The shelf and the basket. */
@NullMarked
package io.stablemint.orders.web.shop;

import org.jspecify.annotations.NullMarked;
