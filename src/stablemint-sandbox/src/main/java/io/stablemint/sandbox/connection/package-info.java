/**
 * Access to the connection of a request, which Jakarta REST does not offer: the caller's address, and closing.
 */
@NullMarked
package io.stablemint.sandbox.connection;

import org.jspecify.annotations.NullMarked;
