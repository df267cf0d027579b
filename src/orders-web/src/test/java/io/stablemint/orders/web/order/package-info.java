@NullMarked
package io.stablemint.orders.web.order;

import org.jspecify.annotations.NullMarked;
