/**
 * The error ids of the sandbox, their exception, and the mapper that turns exceptions into HTTP responses. Every id has a
 * paragraph in the error documentation; a test checks that.
 */
@NullMarked
package io.stablemint.sandbox.errors;

import org.jspecify.annotations.NullMarked;
