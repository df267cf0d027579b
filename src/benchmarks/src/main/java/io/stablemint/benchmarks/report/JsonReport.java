package io.stablemint.benchmarks.report;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The results as JSON: everything, or the figures only. */
public final class JsonReport {

    private static final MathContext ENOUGH = new MathContext(6);

    private JsonReport() {}

    /** By name, in at most six digits. */
    public static Map<String, BigDecimal> figures(List<Figure> figures) {
        return figures.stream().collect(Collectors.toMap(Figure::name, figure -> number(figure.value())));
    }

    /** Every value of every round, and the machine. */
    public static String details(Results results, List<String> conditions) {
        JsonArrayBuilder where = Json.createArrayBuilder();
        conditions.forEach(where::add);
        JsonArrayBuilder panels = Json.createArrayBuilder();
        results.panels().forEach(panel -> panels.add(json(panel)));
        JsonArrayBuilder figures = Json.createArrayBuilder();
        results.figures().forEach(figure -> figures.add(json(figure)));
        return text(Json.createObjectBuilder()
                .add("conditions", where)
                .add("panels", panels)
                .add("figures", figures)
                .add("notes", Json.createArrayBuilder(results.notes()))
                .build());
    }

    private static JsonObjectBuilder json(Panel panel) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        for (Row row : panel.rows()) {
            JsonArrayBuilder values = Json.createArrayBuilder();
            row.samples().values().forEach(value -> values.add(number(value)));
            rows.add(Json.createObjectBuilder()
                    .add("variant", row.variant())
                    .add("side", row.side().name())
                    .add("median", number(row.samples().median()))
                    .add("rounds", values));
        }
        return Json.createObjectBuilder()
                .add("title", panel.title())
                .add("unit", panel.unit())
                .add("moreIsBetter", panel.moreIsBetter())
                .add("rows", rows);
    }

    private static JsonObjectBuilder json(Figure figure) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", figure.name())
                .add("meaning", figure.meaning())
                .add("value", number(figure.value()));
        figure.goal().ifPresent(goal -> json.add("goal", goal.toString()).add("verdict", goal.verdict(figure.value())));
        return json;
    }

    private static BigDecimal number(double value) {
        BigDecimal rounded = new BigDecimal(value, ENOUGH).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static String text(JsonObject json) {
        StringWriter text = new StringWriter();
        JsonWriterFactory pretty = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (var writer = pretty.createWriter(text)) {
            writer.writeObject(json);
        }
        return text.toString().strip() + "\n";
    }
}
