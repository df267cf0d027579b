/** Breaks rules, so that they are seen to fail. */
@NullMarked
package io.stablemint.benchmarks.architecture.bad.webapp;

import org.jspecify.annotations.NullMarked;
