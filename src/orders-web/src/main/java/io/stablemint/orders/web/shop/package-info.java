/** The pages before the checkout: the product list and the basket. */
@NullMarked
package io.stablemint.orders.web.shop;

import org.jspecify.annotations.NullMarked;
