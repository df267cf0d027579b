@NullMarked
package io.stablemint.orders.web.signin;

import org.jspecify.annotations.NullMarked;
