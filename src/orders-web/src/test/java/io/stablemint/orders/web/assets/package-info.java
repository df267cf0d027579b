@NullMarked
package io.stablemint.orders.web.assets;

import org.jspecify.annotations.NullMarked;
