/** What a signed-in customer finds: the own orders. */
@NullMarked
package io.stablemint.orders.web.account;

import org.jspecify.annotations.NullMarked;
