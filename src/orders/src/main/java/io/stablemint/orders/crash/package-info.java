/**
 * Named places at which a test can have the server die, to prove that every place is survived.
 *
 * <p>Promise: without two system properties that agree, nothing here does anything.
 */
@NullMarked
package io.stablemint.orders.crash;

import org.jspecify.annotations.NullMarked;
