/**
 * Compares payment attempts with what notifications said about them.
 *
 * <p>Promise: every mismatch in the window is listed, each once, and nothing that is still under way.
 */
@NullMarked
package io.stablemint.orders.reconciliation;

import org.jspecify.annotations.NullMarked;
