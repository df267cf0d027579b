/**
 * The server dies at every numbered step of checkout and webhook handling, and at random; afterwards the books must balance. Three
 * points in the test command, all of them with {@code mvn -Pcrash verify}.
 */
@NullMarked
package io.stablemint.systemtests.crash;

import org.jspecify.annotations.NullMarked;
