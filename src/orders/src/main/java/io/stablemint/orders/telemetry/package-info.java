/**
 * Metrics, traces, and the ids in structured logs.
 *
 * <p>Promise: the order system works in the same way where OpenTelemetry is switched off or absent. Only
 * {@link io.stablemint.orders.telemetry.OpenTelemetryRecorder} refers to its API. No metric has more than 50 series: the values of attributes
 * come from enumerations.
 */
@NullMarked
package io.stablemint.orders.telemetry;

import org.jspecify.annotations.NullMarked;
