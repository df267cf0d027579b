/** Breaks an architecture rule on purpose. */
@NullMarked
package io.stablemint.sandbox.architecture.bad.pages;

import org.jspecify.annotations.NullMarked;
