/**
 * A JUnit 5 extension that runs the sandbox inside a test, on a free loopback port, with new credentials.
 */
@NullMarked
package io.stablemint.sandbox.junit;

import org.jspecify.annotations.NullMarked;
