/** Breaks a rule of the architecture on purpose. */
@NullMarked
package io.stablemint.orders.web.bad.circle.there;

import org.jspecify.annotations.NullMarked;
