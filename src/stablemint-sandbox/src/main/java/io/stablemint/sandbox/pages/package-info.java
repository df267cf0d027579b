/**
 * The hosted checkout pages: plain HTML that works without scripts and without a mouse, and lets nothing that a partner
 * sent become markup.
 */
@NullMarked
package io.stablemint.sandbox.pages;

import org.jspecify.annotations.NullMarked;
