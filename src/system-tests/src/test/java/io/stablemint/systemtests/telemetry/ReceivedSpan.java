package io.stablemint.systemtests.telemetry;

import java.util.List;
import java.util.Map;

/**
 * A span as OTLP transports it (opentelemetry/proto/trace/v1/trace.proto).
 *
 * @param kind 1 internal, 2 server, 3 client
 * @param linkedTraces the traces of its links
 */
record ReceivedSpan(
        String trace,
        String id,
        String parent,
        String name,
        long kind,
        Map<String, String> attributes,
        List<String> linkedTraces) {

    static final long SERVER = 2;
    static final long CLIENT = 3;

    static ReceivedSpan of(ProtobufMessage span) {
        return new ReceivedSpan(
                span.hex(1),
                span.hex(2),
                span.hex(4),
                span.text(5),
                span.number(6),
                ReceivedMetric.attributes(span.messages(9)),
                span.messages(13).map(link -> link.hex(1)).toList());
    }

    boolean isAbout(String name, String order) {
        return this.name.equals(name) && order.equals(attributes.get("stablemint.order.id"));
    }
}
