/** Who is visiting and with what in the basket: told by the request alone, nothing is kept on the server. */
@NullMarked
package io.stablemint.orders.web.visit;

import org.jspecify.annotations.NullMarked;
