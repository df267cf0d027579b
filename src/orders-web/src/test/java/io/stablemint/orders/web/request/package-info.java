@NullMarked
package io.stablemint.orders.web.request;

import org.jspecify.annotations.NullMarked;
