/**
 * The other end of the line: the least server that can answer, so that what is measured is the client.
 *
 * <p>It keeps connections open, refuses what is not signed, and checks samples of the signatures.
 */
@NullMarked
package io.stablemint.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
