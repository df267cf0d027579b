/** Guards the borders between the packages. */
@NullMarked
package io.stablemint.benchmarks.architecture;

import org.jspecify.annotations.NullMarked;
