@NullMarked
package io.stablemint.orders.web.security;

import org.jspecify.annotations.NullMarked;
