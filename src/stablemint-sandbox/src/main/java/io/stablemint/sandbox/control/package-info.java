/**
 * The view into the sandbox and the levers of its malice, for tests and the curious. Answers loopback peers only and
 * never shows a secret.
 */
@NullMarked
package io.stablemint.sandbox.control;

import org.jspecify.annotations.NullMarked;
