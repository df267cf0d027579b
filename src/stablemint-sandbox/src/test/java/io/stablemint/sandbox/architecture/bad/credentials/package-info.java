/** Breaks an architecture rule on purpose. */
@NullMarked
package io.stablemint.sandbox.architecture.bad.credentials;

import org.jspecify.annotations.NullMarked;
