/** Starts what the tests need before the first of them (sandbox, keys, server configuration), and writes figures after the last.
 * Everything listens on loopback. */
@NullMarked
package io.stablemint.systemtests.environment;

import org.jspecify.annotations.NullMarked;
