@NullMarked
package io.stablemint.orders.operations;

import org.jspecify.annotations.NullMarked;
