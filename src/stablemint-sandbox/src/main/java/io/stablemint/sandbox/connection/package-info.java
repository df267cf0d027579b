/**
 * What Jakarta REST does not know about a request: who is at the other end of the line, and how to cut it.
 */
@NullMarked
package io.stablemint.sandbox.connection;

import org.jspecify.annotations.NullMarked;
