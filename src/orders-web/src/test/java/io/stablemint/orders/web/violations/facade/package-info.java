/** Breaks an architecture rule on purpose: uses the client's facade. */
@NullMarked
package io.stablemint.orders.web.violations.facade;

import org.jspecify.annotations.NullMarked;
