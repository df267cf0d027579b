/** Breaks a rule of the architecture on purpose. */
@NullMarked
package io.stablemint.orders.web.bad.circle.here;

import org.jspecify.annotations.NullMarked;
