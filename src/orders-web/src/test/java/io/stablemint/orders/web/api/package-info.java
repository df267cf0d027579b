@NullMarked
package io.stablemint.orders.web.api;

import org.jspecify.annotations.NullMarked;
