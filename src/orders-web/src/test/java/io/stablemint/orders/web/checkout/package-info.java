@NullMarked
package io.stablemint.orders.web.checkout;

import org.jspecify.annotations.NullMarked;
