/**
 * The order system's settings, {@code orders.*}, read in one place from MicroProfile Config and checked as a whole.
 *
 * <p>Promise: settings that exist are right; otherwise the application does not start and says everything that is wrong at once.
 */
@NullMarked
package io.stablemint.orders.settings;

import org.jspecify.annotations.NullMarked;
