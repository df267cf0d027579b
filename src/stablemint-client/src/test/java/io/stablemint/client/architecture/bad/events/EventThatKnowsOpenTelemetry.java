package io.stablemint.client.architecture.bad.events;

import io.opentelemetry.api.trace.Span;

/** Breaks a rule on purpose. */
record EventThatKnowsOpenTelemetry(Span span) {}
