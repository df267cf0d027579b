/** Breaks an architecture rule on purpose. */
@NullMarked
package io.stablemint.sandbox.architecture.bad.two;

import org.jspecify.annotations.NullMarked;
