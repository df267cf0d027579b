/** Breaks an architecture rule on purpose. */
@NullMarked
package io.stablemint.sandbox.architecture.bad.signing;

import org.jspecify.annotations.NullMarked;
