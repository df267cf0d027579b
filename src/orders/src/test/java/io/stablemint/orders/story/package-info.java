/** Whole lives of payments: every order of arrival, and thousands of random stories on two servers. */
@NullMarked
package io.stablemint.orders.story;

import org.jspecify.annotations.NullMarked;
