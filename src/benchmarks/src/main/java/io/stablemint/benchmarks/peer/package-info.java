/**
 * The peer: the smallest server that can answer, so that the client is what is measured.
 *
 * <p>It keeps connections open, rejects unsigned requests, and verifies samples of the signatures.
 */
@NullMarked
package io.stablemint.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
