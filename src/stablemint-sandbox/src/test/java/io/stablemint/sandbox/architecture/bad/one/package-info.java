/** Breaks an architecture rule on purpose. */
@NullMarked
package io.stablemint.sandbox.architecture.bad.one;

import org.jspecify.annotations.NullMarked;
