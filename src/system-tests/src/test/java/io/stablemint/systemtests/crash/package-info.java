/**
 * The server ends at every numbered step of checkout and webhook handling, and at random; afterwards our database and the sandbox must
 * agree. Three points in the test command, all of them with {@code mvn -Pcrash verify}.
 */
@NullMarked
package io.stablemint.systemtests.crash;

import org.jspecify.annotations.NullMarked;
