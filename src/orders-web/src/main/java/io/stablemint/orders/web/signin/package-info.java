/**
 * Authentication: a user signs in with user name and password and then gets a signed cookie. The server keeps no session, so any server can
 * answer the next request.
 */
@NullMarked
package io.stablemint.orders.web.signin;

import org.jspecify.annotations.NullMarked;
