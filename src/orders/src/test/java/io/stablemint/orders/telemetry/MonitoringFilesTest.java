package io.stablemint.orders.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dashboard, alert rules and documentation use exactly the metrics of the golden file. */
class MonitoringFilesTest {

    private static final Path DOCUMENTATION = Path.of("../docs/monitoring.md");
    private static final Path ALERTS = Path.of("../../liberty/monitoring/alerts.yml");
    private static final Path DASHBOARD = Path.of("../../liberty/monitoring/dashboard.json");

    /** Labels that the collector adds to every series, and the one of histogram buckets. */
    private static final Set<String> COMMON_LABELS = Set.of("service_name", "service_instance_id", "le");

    private static final Pattern NAME = Pattern.compile("(?:stablemint_|error_type|http_response)\\w*");
    private static final Pattern SELECTOR = Pattern.compile("(stablemint_\\w+)\\{([^}]*)}");
    private static final Pattern LABEL = Pattern.compile("(\\w+)\\s*(?:=~|!=|!~|=)");
    private static final Pattern GROUPING = Pattern.compile("by \\(([^)]*)\\)");

    private final Map<String, Set<String>> labels = PrometheusNames.labelsBySeries(golden());

    @Test
    void queriesUseKnownMetricsAndTheirLabels() throws IOException {
        List<String> queries = new ArrayList<>(dashboardQueries());
        assertThat(queries).hasSizeGreaterThan(20);
        queries.add(String.join("\n", alertQueries()));
        for (String query : queries) {
            Set<String> grouped = labelsIn(GROUPING.matcher(query).results());
            Set<String> known = new TreeSet<>(labels.keySet());
            labels.values().forEach(known::addAll);
            assertThat(NAME.matcher(query).results().map(MatchResult::group))
                    .as(query)
                    .isSubsetOf(known);
            assertThat(known).as(query).containsAll(without(grouped, COMMON_LABELS));
            SELECTOR.matcher(query)
                    .results()
                    .forEach(selector -> assertThat(without(labelsOf(selector.group(2)), COMMON_LABELS))
                            .as(query)
                            .isSubsetOf(labels.getOrDefault(selector.group(1), Set.of())));
        }
    }

    @Test
    void everyMetricIsOnTheDashboard() throws IOException {
        String queries = String.join("\n", dashboardQueries());

        assertThat(golden()).allSatisfy(metric -> assertThat(queries).contains(PrometheusNames.base(metric)));
    }

    @Test
    void documentationHasEveryMetricAndNoOther() throws IOException {
        List<String> documented = Pattern.compile(
                        "^\\| `(stablemint\\.[^`]+)` \\| (\\w+) \\| (\\S+) \\|([^|]*)\\|", Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(row -> String.join(
                        ",",
                        row.group(1),
                        row.group(2),
                        row.group(3),
                        row.group(4).replaceAll("[`,]", "").strip()))
                .toList();

        assertThat(documented).isEqualTo(golden());
    }

    @Test
    void documentationSaysWhatToDoForEveryAlert() throws IOException {
        List<String> alerts = Pattern.compile("- alert: (\\w+)")
                .matcher(Files.readString(ALERTS))
                .results()
                .map(alert -> alert.group(1))
                .toList();
        List<String> documented = Pattern.compile("^\\| `([A-Z][a-z][A-Za-z]+)` \\|", Pattern.MULTILINE)
                .matcher(Files.readString(DOCUMENTATION))
                .results()
                .map(row -> row.group(1))
                .toList();

        assertThat(documented).isEqualTo(alerts);
    }

    private static List<String> golden() {
        try {
            return Files.readAllLines(Path.of("../golden/telemetry/metrics.csv")).stream()
                    .skip(1)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The lines of the queries, which may be folded over several lines. */
    private static List<String> alertQueries() throws IOException {
        return Pattern.compile("expr:(.*?)\\n {8}\\w+:", Pattern.DOTALL)
                .matcher(Files.readString(ALERTS))
                .results()
                .map(query -> query.group(1))
                .toList();
    }

    private static List<String> dashboardQueries() throws IOException {
        JsonObject dashboard =
                Json.createReader(new StringReader(Files.readString(DASHBOARD))).readObject();
        return dashboard.getJsonArray("panels").getValuesAs(JsonObject.class).stream()
                .flatMap(panel -> panel.getJsonArray("targets").getValuesAs(JsonObject.class).stream())
                .map(target -> target.getJsonString("expr"))
                .map(JsonString::getString)
                .toList();
    }

    private static Set<String> labelsOf(String selector) {
        return labelsIn(LABEL.matcher(selector).results());
    }

    private static Set<String> labelsIn(Stream<MatchResult> lists) {
        Set<String> found = new TreeSet<>();
        lists.forEach(list ->
                Stream.of(list.group(1).split(",", -1)).map(String::strip).forEach(found::add));
        return found;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
