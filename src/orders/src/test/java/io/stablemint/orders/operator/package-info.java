@NullMarked
package io.stablemint.orders.operator;

import org.jspecify.annotations.NullMarked;
