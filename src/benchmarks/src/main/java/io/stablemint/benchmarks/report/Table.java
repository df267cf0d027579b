package io.stablemint.benchmarks.report;

import io.stablemint.benchmarks.measure.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The results as Markdown tables, which are readable in a terminal, too. */
public final class Table {

    private Table() {}

    public static String of(Results results) {
        String panels = results.panels().stream().map(Table::panel).collect(Collectors.joining("\n"));
        String tables = results.figures().isEmpty() ? panels : panels + "\n" + goals(results.figures());
        return results.notes().isEmpty() ? tables : tables + "\n" + list(results.notes());
    }

    private static String panel(Panel panel) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(panel.title(), panel.unit(), "rounds from – to", "against the first"));
        panel.rows().forEach(row -> lines.add(cells(panel, row)));
        return text(lines);
    }

    private static List<String> cells(Panel panel, Row row) {
        Samples samples = row.samples();
        return List.of(
                row.variant(),
                Numbers.text(samples.median()),
                Numbers.text(samples.least()) + " – " + Numbers.text(samples.greatest()),
                against(panel, row));
    }

    private static String against(Panel panel, Row row) {
        if (row.equals(panel.first())) {
            return "1";
        }
        if (panel.first().samples().median() == 0) {
            return "";
        }
        Samples ratio = row.samples().over(panel.first().samples());
        return Numbers.text(ratio.median()) + " " + Numbers.spread(ratio.spread());
    }

    private static String goals(List<Figure> figures) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("Figure", "measured", "goal", ""));
        figures.forEach(figure -> lines.add(List.of(
                figure.meaning(),
                Numbers.text(figure.value()),
                figure.goal().map(Goal::toString).orElse(""),
                figure.goal().map(goal -> goal.verdict(figure.value())).orElse(""))));
        return text(lines);
    }

    private static String list(List<String> notes) {
        return notes.stream().map(note -> "- " + note + "\n").collect(Collectors.joining());
    }

    private static String text(List<List<String>> lines) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            int at = column;
            widths.add(
                    lines.stream().mapToInt(line -> line.get(at).length()).max().orElse(0));
        }
        String rule = "|" + "-".repeat(widths.get(0) + 2) + "|"
                + widths.stream()
                        .skip(1)
                        .map(width -> "-".repeat(width + 1) + ":|")
                        .collect(Collectors.joining());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(line(lines.get(i), widths)).append('\n');
            if (i == 0) {
                text.append(rule).append('\n');
            }
        }
        return text.toString();
    }

    private static String line(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder("| " + padded(cells.get(0), widths.get(0)) + " |");
        for (int column = 1; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(' ')
                    .append(" ".repeat(widths.get(column) - cell.length()))
                    .append(cell)
                    .append(" |");
        }
        return line.toString();
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(width - cell.length());
    }
}
