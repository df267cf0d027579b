@NullMarked
package io.stablemint.orders.web.page;

import org.jspecify.annotations.NullMarked;
