/** Breaks an architecture rule on purpose: depends on package {@code second}, which depends on this one. */
@NullMarked
package io.stablemint.orders.web.violations.cycle.first;

import org.jspecify.annotations.NullMarked;
