/** Tests of the client's metrics and of the trace on its threads, with OpenTelemetry's SDK in memory. */
@NullMarked
package io.stablemint.client.telemetry;

import org.jspecify.annotations.NullMarked;
