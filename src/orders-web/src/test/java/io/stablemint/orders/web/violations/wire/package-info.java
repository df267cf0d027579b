/** Breaks an architecture rule on purpose: uses the client's internal REST interface. */
@NullMarked
package io.stablemint.orders.web.violations.wire;

import org.jspecify.annotations.NullMarked;
