/**
 * Who somebody is: a login name and password once, a signed cookie afterwards. Promise: no server remembers anything, so any server can
 * answer the next request.
 */
@NullMarked
package io.stablemint.orders.web.signin;

import org.jspecify.annotations.NullMarked;
