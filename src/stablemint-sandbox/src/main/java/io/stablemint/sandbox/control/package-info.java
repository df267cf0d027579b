/**
 * The control API for tests: shows the sandbox's data, acts as the customer, and manages fault scripts. It accepts calls
 * from this machine only and never shows a secret.
 */
@NullMarked
package io.stablemint.sandbox.control;

import org.jspecify.annotations.NullMarked;
