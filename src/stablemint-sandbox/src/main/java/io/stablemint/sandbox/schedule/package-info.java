/**
 * "Do this after that long": the one seam between the sandbox and whoever owns the threads.
 */
@NullMarked
package io.stablemint.sandbox.schedule;

import org.jspecify.annotations.NullMarked;
