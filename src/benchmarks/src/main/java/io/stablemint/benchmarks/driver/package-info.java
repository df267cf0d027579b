/**
 * A Liberty with a small application that calls the facade and its alternatives, the peer that it calls, and the requests that
 * start loads in it.
 *
 * <p>The server has Liberty's defaults: what is measured needs no tuning.
 */
@NullMarked
package io.stablemint.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
