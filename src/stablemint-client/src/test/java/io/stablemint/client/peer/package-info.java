/** A small HTTP server that does what a script says, and counts what it received. Real sockets, no mocks. */
@NullMarked
package io.stablemint.client.peer;

import org.jspecify.annotations.NullMarked;
