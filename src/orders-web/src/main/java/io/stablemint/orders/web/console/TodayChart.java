package io.stablemint.orders.web.console;

import io.stablemint.orders.operations.PaymentResult;
import io.stablemint.orders.operations.Today;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The payments of the last 24 hours as stacked bars. All numbers are units of the SVG's coordinates.
 *
 * @param max the number of payments at the top of the chart
 * @param segments the parts of all bars
 * @param labels the hours below the bars
 */
public record TodayChart(long max, List<Segment> segments, List<Label> labels) {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 160;

    private static final int BAR = WIDTH / 24;
    private static final int GAP = 6;
    private static final int HOURS_PER_LABEL = 6;

    public TodayChart {
        segments = List.copyOf(segments);
        labels = List.copyOf(labels);
    }

    /** One result in one hour. */
    public record Segment(int x, int y, int width, int height, String cssClass) {}

    /** The start of an hour. */
    public record Label(int x, Instant hour) {}

    static TodayChart of(List<Today.Hour> hours) {
        long max = Math.max(
                1, hours.stream().mapToLong(hour -> hour.counts().total()).max().orElse(1));
        List<Segment> segments = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            Today.Hour hour = hours.get(i);
            addBar(segments, hour, i * BAR, max);
            if (i % HOURS_PER_LABEL == 0) {
                labels.add(new Label(i * BAR + GAP / 2, hour.start()));
            }
        }
        return new TodayChart(max, segments, labels);
    }

    private static void addBar(List<Segment> segments, Today.Hour hour, int x, long max) {
        long below = 0;
        for (PaymentResult result : PaymentResult.values()) {
            long count = hour.counts().of(result);
            int bottom = HEIGHT - scaled(below, max);
            below += count;
            int top = HEIGHT - scaled(below, max);
            if (count > 0) {
                segments.add(new Segment(x + GAP / 2, top, BAR - GAP, Math.max(1, bottom - top), cssClass(result)));
            }
        }
    }

    private static int scaled(long count, long max) {
        return (int) (count * HEIGHT / max);
    }

    static String cssClass(PaymentResult result) {
        return "result-" + result.name().toLowerCase(Locale.ROOT);
    }
}
