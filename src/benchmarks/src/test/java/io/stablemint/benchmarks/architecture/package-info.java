/** Rules about dependencies. */
@NullMarked
package io.stablemint.benchmarks.architecture;

import org.jspecify.annotations.NullMarked;
