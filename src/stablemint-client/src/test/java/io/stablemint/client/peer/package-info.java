/** A small HTTP server that runs scripts and records the requests. Real sockets, no mocks. */
@NullMarked
package io.stablemint.client.peer;

import org.jspecify.annotations.NullMarked;
