/**
 * Waiting: for a state, with a limit, or for a fixed time.
 */
@NullMarked
package io.stablemint.testsupport.waiting;

import org.jspecify.annotations.NullMarked;
