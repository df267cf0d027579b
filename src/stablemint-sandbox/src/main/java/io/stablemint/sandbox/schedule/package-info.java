/**
 * Delayed tasks. The sandbox starts no threads outside this package, so that a server can provide managed threads.
 */
@NullMarked
package io.stablemint.sandbox.schedule;

import org.jspecify.annotations.NullMarked;
