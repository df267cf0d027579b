package io.stablemint.orders.web.console;

import io.stablemint.orders.operations.PaymentCounts;
import io.stablemint.orders.operations.PaymentResult;
import io.stablemint.orders.operations.StableMintCalls;
import io.stablemint.orders.operations.Today;
import io.stablemint.orders.operator.PaymentsSwitch;
import io.stablemint.orders.web.page.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The content of the page Today.
 *
 * @param rows the table of payments by result
 * @param mark changes when a figure changes; without ages, so that it is equal on two servers
 */
public record TodayModel(
        Today today, PaymentsSwitch.State payments, StableMintCalls.State calls, List<ResultRow> rows, String mark) {

    /** The payments with one result, by window. */
    public record ResultRow(
            PaymentResult result, String cssClass, long lastHour, long lastDay, long lastWeek, String shareOfDay) {}

    static TodayModel of(Today today, PaymentsSwitch.State payments, StableMintCalls.State calls) {
        return new TodayModel(today, payments, calls, rows(today), mark(today, payments));
    }

    Page on(Page page) {
        return page.with("today", today)
                .with("payments", payments)
                .with("calls", calls)
                .with("rows", rows)
                .with("chart", TodayChart.of(today.hours()))
                .with("mark", mark);
    }

    private static List<ResultRow> rows(Today today) {
        return Arrays.stream(PaymentResult.values())
                .map(result -> new ResultRow(
                        result,
                        TodayChart.cssClass(result),
                        today.lastHour().of(result),
                        today.lastDay().of(result),
                        today.lastWeek().of(result),
                        share(today.lastDay(), result)))
                .toList();
    }

    private static String share(PaymentCounts counts, PaymentResult result) {
        return counts.total() == 0 ? "–" : Math.round(100.0 * counts.of(result) / counts.total()) + " %";
    }

    static String mark(Today today, PaymentsSwitch.State payments) {
        return Integer.toHexString(Objects.hash(
                today.lastHour(),
                today.lastDay(),
                today.hours(),
                today.timeToPaid(),
                today.oldestUnfinished().map(Today.Unfinished::order),
                today.backlog(),
                today.lastNotification(),
                today.work(),
                payments.version(),
                Optional.of(payments.stopped())));
    }
}
