/** Health, metrics, traces and logs, as operators get them from a real server: a small OTLP receiver plays the collector. */
@NullMarked
package io.stablemint.systemtests.telemetry;

import org.jspecify.annotations.NullMarked;
