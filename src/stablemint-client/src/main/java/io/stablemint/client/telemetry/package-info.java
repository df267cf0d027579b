/**
 * Metrics of the client, and the caller's trace on the client's threads, by OpenTelemetry where the platform has it.
 *
 * <p>Only classes of this package refer to OpenTelemetry's API, and they are used only where it is present and not switched off. Every
 * metric has at most 50 series.
 */
@NullMarked
package io.stablemint.client.telemetry;

import org.jspecify.annotations.NullMarked;
