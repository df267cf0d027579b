/** Breaks a rule of the architecture on purpose. */
@NullMarked
package io.stablemint.orders.web.bad.facade;

import org.jspecify.annotations.NullMarked;
