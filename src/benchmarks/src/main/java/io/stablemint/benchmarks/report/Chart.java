package io.stablemint.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * The panels as horizontal bars, in an SVG that needs nothing else and follows the reader's light or dark preference. A bar
 * is as long as the median; the fine line across its end reaches from the least round to the greatest.
 */
public final class Chart {

    private static final int WIDTH = 860;
    private static final int MARGIN = 24;
    private static final int NAMES = 300;
    private static final int VALUES = 96;
    private static final int TITLE = 44;
    private static final int ROW = 30;
    private static final int GAP = 18;
    private static final int LEGEND = 40;

    private static final String STYLE = """
            <style>
              :root { --paper: #ffffff; --ink: #1c2733; --quiet: #5b6876; --line: #dfe5ea; --ours: #0b7a5c; --peer: #9aa7b4; --limit: #d7a13b }
              @media (prefers-color-scheme: dark) {
                :root { --paper: #12181f; --ink: #e8edf2; --quiet: #9fadba; --line: #2a3540; --ours: #3ecf9f; --peer: #62707e; --limit: #e0b457 }
              }
              .paper { fill: var(--paper) } .rule { stroke: var(--line) } .range { stroke: var(--ink); stroke-width: 1.5; opacity: .55 }
              .OURS { fill: var(--ours) } .PEER { fill: var(--peer) } .LIMIT { fill: var(--limit) }
              text { font: 13px/1 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; fill: var(--ink) }
              .title { font-weight: 600; font-size: 15px } .quiet { fill: var(--quiet); font-size: 12px }
              .value { font-variant-numeric: tabular-nums; font-weight: 600 }
            </style>
            """;

    private Chart() {}

    /** One SVG document. */
    public static String of(List<Panel> panels) {
        StringBuilder body = new StringBuilder();
        int y = MARGIN + LEGEND;
        for (Panel panel : panels) {
            body.append(panel(panel, y));
            y += height(panel);
        }
        return head(panels, y) + STYLE + "<rect class=\"paper\" width=\"100%\" height=\"100%\" rx=\"12\"/>\n" + legend()
                + body + "</svg>\n";
    }

    private static String head(List<Panel> panels, int height) {
        String titles = String.join("; ", panels.stream().map(Panel::title).toList());
        return format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"what\">%n"
                        + "<title id=\"what\">Measured side by side: %s</title>%n",
                WIDTH, height, escaped(titles));
    }

    private static String legend() {
        return key(MARGIN, Side.OURS, "this project")
                + key(MARGIN + 130, Side.PEER, "instead of it")
                + key(MARGIN + 260, Side.LIMIT, "limit of the hardware");
    }

    private static String key(int x, Side side, String text) {
        return format(
                "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"12\" height=\"12\" rx=\"3\"/><text class=\"quiet\" x=\"%d\" y=\"%d\">%s</text>%n",
                side, x, MARGIN, x + 18, MARGIN + 11, text);
    }

    private static String panel(Panel panel, int top) {
        StringBuilder svg = new StringBuilder(format(
                "<text class=\"title\" x=\"%d\" y=\"%d\">%s <tspan class=\"quiet\">%s, %s</tspan></text>%n",
                MARGIN,
                top + 18,
                escaped(panel.title()),
                escaped(panel.unit()),
                panel.moreIsBetter() ? "longer is better" : "shorter is better"));
        double scale = (WIDTH - 2 * MARGIN - NAMES - VALUES) / Math.max(panel.greatest(), Double.MIN_NORMAL);
        int y = top + TITLE - 10;
        for (Row row : panel.rows()) {
            svg.append(bar(row, y, scale));
            y += ROW;
        }
        return svg.append(format(
                        "<line class=\"rule\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>%n",
                        MARGIN, WIDTH - MARGIN, y + GAP / 2, y + GAP / 2))
                .toString();
    }

    private static String bar(Row row, int y, double scale) {
        double length = row.samples().median() * scale;
        double from = MARGIN + NAMES + row.samples().least() * scale;
        double to = MARGIN + NAMES + row.samples().greatest() * scale;
        int middle = y + ROW / 2 - 4;
        return format(
                "<text x=\"%d\" y=\"%d\">%s</text><rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"3\"/>"
                        + "<path class=\"range\" d=\"M%.1f %dH%.1f\"/><text class=\"value\" x=\"%.1f\" y=\"%d\">%s</text>%n",
                MARGIN,
                middle + 5,
                escaped(row.variant()),
                row.side(),
                MARGIN + NAMES,
                y,
                Math.max(length, 1),
                ROW - 10,
                from,
                middle,
                to,
                Math.max(to, MARGIN + NAMES + length) + 8,
                middle + 5,
                Numbers.text(row.samples().median()));
    }

    private static int height(Panel panel) {
        return TITLE + panel.rows().size() * ROW + GAP;
    }

    private static String format(String template, Object... values) {
        return String.format(Locale.ROOT, template, values);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
