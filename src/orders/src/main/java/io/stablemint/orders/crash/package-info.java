/**
 * Fault injection for tests: named crash points at which a test can halt the server, to prove that the system recovers from every one.
 *
 * <p>Promise: nothing happens unless two system properties have matching values.
 */
@NullMarked
package io.stablemint.orders.crash;

import org.jspecify.annotations.NullMarked;
