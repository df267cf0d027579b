/**
 * {@code java -jar}: the sandbox on an HTTP server of its own.
 */
@NullMarked
package io.stablemint.sandbox.standalone;

import org.jspecify.annotations.NullMarked;
