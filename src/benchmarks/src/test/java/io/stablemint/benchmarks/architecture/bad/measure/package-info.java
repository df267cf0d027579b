/** Breaks rules, so that they are seen to fail. */
@NullMarked
package io.stablemint.benchmarks.architecture.bad.measure;

import org.jspecify.annotations.NullMarked;
