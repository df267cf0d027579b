/**
 * The sandbox inside a JUnit 5 test, on a free loopback port, with credentials of its own.
 */
@NullMarked
package io.stablemint.sandbox.junit;

import org.jspecify.annotations.NullMarked;
