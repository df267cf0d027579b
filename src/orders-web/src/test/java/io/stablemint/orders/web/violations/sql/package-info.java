/** Breaks an architecture rule on purpose: uses JDBC. */
@NullMarked
package io.stablemint.orders.web.violations.sql;

import org.jspecify.annotations.NullMarked;
