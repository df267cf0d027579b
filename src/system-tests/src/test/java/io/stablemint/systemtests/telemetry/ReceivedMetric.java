package io.stablemint.systemtests.telemetry;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A metric as OTLP transports it (opentelemetry/proto/metrics/v1/metrics.proto).
 *
 * @param kind as in the golden file
 * @param series the attributes of each series
 */
record ReceivedMetric(String name, String kind, String unit, Set<Map<String, String>> series) {

    private static final int GAUGE = 5;
    private static final int SUM = 7;
    private static final int HISTOGRAM = 9;
    private static final int NUMBER_ATTRIBUTES = 7;
    private static final int HISTOGRAM_ATTRIBUTES = 9;

    static ReceivedMetric of(ProtobufMessage metric) {
        int data = metric.has(HISTOGRAM) ? HISTOGRAM : metric.has(SUM) ? SUM : GAUGE;
        int attributes = data == HISTOGRAM ? HISTOGRAM_ATTRIBUTES : NUMBER_ATTRIBUTES;
        Set<Map<String, String>> series = metric.messages(data)
                .flatMap(points -> points.messages(1))
                .map(point -> attributes(point.messages(attributes)))
                .collect(Collectors.toSet());
        String kind = data == HISTOGRAM ? "histogram" : data == SUM ? "counter" : "gauge";
        return new ReceivedMetric(metric.text(1), kind, metric.text(3), series);
    }

    /** The same metric with the series of both exports. */
    ReceivedMetric and(ReceivedMetric other) {
        return new ReceivedMetric(
                name,
                kind,
                unit,
                Stream.concat(series.stream(), other.series.stream()).collect(Collectors.toSet()));
    }

    /** As in the golden file. */
    String line() {
        Set<String> names = new TreeSet<>();
        series.forEach(attributes -> names.addAll(attributes.keySet()));
        return String.join(",", name, kind, unit, String.join(" ", names));
    }

    /** Pairs of KeyValue and AnyValue; other values than texts as their numbers. */
    static Map<String, String> attributes(Stream<ProtobufMessage> pairs) {
        Map<String, String> attributes = new TreeMap<>();
        pairs.forEach(pair -> pair.messages(2)
                .forEach(value ->
                        attributes.put(pair.text(1), value.has(1) ? value.text(1) : String.valueOf(value.number(3)))));
        return attributes;
    }
}
