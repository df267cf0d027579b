@NullMarked
package io.stablemint.orders.web.visit;

import org.jspecify.annotations.NullMarked;
