/**
 * After all other tests: no credential of the run is in any of its output.
 *
 * <p>Runs in a process of its own, when the servers and their databases are closed.
 */
@NullMarked
package io.stablemint.systemtests.canary;

import org.jspecify.annotations.NullMarked;
