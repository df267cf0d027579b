/**
 * The error ids of the sandbox and the one exception that carries them. Every id has a paragraph in the documentation
 * of errors; a test holds the two together.
 */
@NullMarked
package io.stablemint.sandbox.errors;

import org.jspecify.annotations.NullMarked;
