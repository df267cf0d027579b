/** The checkout page: its form, its validation, and the redirect to Stable Mint's checkout or to the order page. */
@NullMarked
package io.stablemint.orders.web.checkout;

import org.jspecify.annotations.NullMarked;
