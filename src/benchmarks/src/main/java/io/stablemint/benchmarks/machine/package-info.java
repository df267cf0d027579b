/**
 * What the figures were measured on, as far as it matters to them.
 *
 * <p>Says nothing that identifies the machine: no host name, no address, no user.
 */
@NullMarked
package io.stablemint.benchmarks.machine;

import org.jspecify.annotations.NullMarked;
