/**
 * The order page, the pages to which Stable Mint's checkout returns the customer, and the support page. They show the state that is in the
 * database; opening a page never changes it.
 */
@NullMarked
package io.stablemint.orders.web.order;

import org.jspecify.annotations.NullMarked;
