@NullMarked
package io.stablemint.orders.web.console;

import org.jspecify.annotations.NullMarked;
