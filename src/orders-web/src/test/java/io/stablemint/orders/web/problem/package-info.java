@NullMarked
package io.stablemint.orders.web.problem;

import org.jspecify.annotations.NullMarked;
