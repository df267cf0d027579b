/** Breaks an architecture rule on purpose: a resource whose only constructor has a parameter. */
@NullMarked
package io.stablemint.orders.web.violations.constructor;

import org.jspecify.annotations.NullMarked;
