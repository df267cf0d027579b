@NullMarked
package io.stablemint.orders.web.admission;

import org.jspecify.annotations.NullMarked;
