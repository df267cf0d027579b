/**
 * The order system's settings, {@code orders.*}, read from MicroProfile Config and validated in one place.
 *
 * <p>Promise: an {@link io.stablemint.orders.settings.OrderSettings} is always valid; otherwise the application does not start and reports all
 * problems together.
 */
@NullMarked
package io.stablemint.orders.settings;

import org.jspecify.annotations.NullMarked;
