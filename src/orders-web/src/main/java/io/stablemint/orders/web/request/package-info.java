/** The context of the current request: user, basket, cookies. It is read from the request alone; the server keeps no session. */
@NullMarked
package io.stablemint.orders.web.request;

import org.jspecify.annotations.NullMarked;
