/** The pages before the checkout: the product list and the basket, and the choice of the language. */
@NullMarked
package io.stablemint.orders.web.shop;

import org.jspecify.annotations.NullMarked;
