@NullMarked
package io.stablemint.orders.web.language;

import org.jspecify.annotations.NullMarked;
