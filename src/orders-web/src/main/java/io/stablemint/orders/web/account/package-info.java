/** The account page of a signed-in customer. */
@NullMarked
package io.stablemint.orders.web.account;

import org.jspecify.annotations.NullMarked;
