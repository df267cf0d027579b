/**
 * The hosted checkout pages: plain HTML that works without scripts and without a mouse. All values that a partner sends
 * are escaped.
 */
@NullMarked
package io.stablemint.sandbox.pages;

import org.jspecify.annotations.NullMarked;
