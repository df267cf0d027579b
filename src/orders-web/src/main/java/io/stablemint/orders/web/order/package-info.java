/**
 * The order page, the pages to which Stable Mint's checkout returns the customer, and the support page. They show the state that is in the
 * database; opening a page never changes it. The first return from the checkout's success page is recorded, so that a payment result that is
 * never reported is found.
 */
@NullMarked
package io.stablemint.orders.web.order;

import org.jspecify.annotations.NullMarked;
