/** Breaks an architecture rule on purpose: depends on package {@code first}, which depends on this one. */
@NullMarked
package io.stablemint.orders.web.violations.cycle.second;

import org.jspecify.annotations.NullMarked;
