/**
 * Runs inside Open Liberty, in a WAR beside the client: the same calls through our facade and through what people
 * would write instead.
 *
 * <p>All variants send the same fields to the same peer with the same key, check the answer, and run on the same threads.
 */
@NullMarked
package io.stablemint.benchmarks.webapp;

import org.jspecify.annotations.NullMarked;
