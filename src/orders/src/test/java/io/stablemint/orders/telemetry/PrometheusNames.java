package io.stablemint.orders.telemetry;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** OpenTelemetry's names as Prometheus has them ("OTLP Metric points to Prometheus" of the OpenTelemetry specification). */
final class PrometheusNames {

    private PrometheusNames() {}

    /** The labels of every series, by the series' name. */
    static Map<String, Set<String>> labelsBySeries(Iterable<String> goldenLines) {
        Map<String, Set<String>> labels = new TreeMap<>();
        for (String line : goldenLines) {
            Set<String> attributes = new TreeSet<>();
            for (String attribute : line.split(",", -1)[3].split(" ", -1)) {
                attributes.add(underscores(attribute));
            }
            for (String suffix : suffixes(line.split(",", -1)[1])) {
                labels.put(base(line) + suffix, attributes);
            }
        }
        return labels;
    }

    /** The name without the suffixes of histograms and counters. */
    static String base(String goldenLine) {
        String[] columns = goldenLine.split(",", -1);
        return underscores(columns[0]) + (columns[2].equals("s") ? "_seconds" : "");
    }

    private static Set<String> suffixes(String kind) {
        return switch (kind) {
            case "histogram" -> Set.of("_bucket", "_sum", "_count");
            case "counter" -> Set.of("_total");
            default -> Set.of("");
        };
    }

    private static String underscores(String name) {
        return name.replace('.', '_');
    }
}
