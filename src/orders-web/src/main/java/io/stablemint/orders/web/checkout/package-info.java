/** From the basket to Stable Mint's checkout: the form, and where the browser goes after each outcome. */
@NullMarked
package io.stablemint.orders.web.checkout;

import org.jspecify.annotations.NullMarked;
