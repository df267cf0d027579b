@NullMarked
package io.stablemint.orders.web.guard;

import org.jspecify.annotations.NullMarked;
