@NullMarked
package io.stablemint.orders.history;

import org.jspecify.annotations.NullMarked;
