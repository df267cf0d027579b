package io.stablemint.orders.web.console;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.history.FieldChanges;
import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.inbox.NotificationView;
import io.stablemint.orders.money.Money;
import io.stablemint.orders.operations.PaymentCounts;
import io.stablemint.orders.operations.PaymentResult;
import io.stablemint.orders.operations.StableMintCalls;
import io.stablemint.orders.operations.Today;
import io.stablemint.orders.operator.PaymentsSwitch;
import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.OverduePayment;
import io.stablemint.orders.payment.OverdueReason;
import io.stablemint.orders.payment.RefundState;
import io.stablemint.orders.payment.RefundView;
import io.stablemint.orders.reconciliation.Mismatch;
import io.stablemint.orders.web.Samples;
import io.stablemint.orders.web.console.ConsoleFrame.Section;
import io.stablemint.orders.web.page.Page;
import io.stablemint.orders.web.problem.Problem;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The console's pages, by a name for the test report. */
public final class SampleConsolePages {

    private SampleConsolePages() {}

    public static Map<String, Page> all() {
        Map<String, Page> pages = new LinkedHashMap<>();
        pages.put("console, today", today(true, false));
        pages.put("console, today of a clerk, stopped", today(false, true));
        pages.put(
                "console, orders",
                orders(List.of(Samples.summary(OrderState.PAID))).with("next", "q=&after=x"));
        pages.put("console, no orders", orders(List.of()));
        for (OrderState state : OrderState.values()) {
            pages.put("console, order " + state, order(state, true));
        }
        pages.put("console, order for a clerk", order(OrderState.IN_REVIEW, false));
        pages.put(
                "console, confirm",
                page("console-confirm", Section.ORDERS, true)
                        .with(
                                "confirmation",
                                OrderConfirmation.of(
                                        details(OrderState.IN_REVIEW), List.of(attempt()), OrderAction.ACCEPT)));
        pages.put("console, work list", workList(List.of(Samples.summary(OrderState.IN_REVIEW))));
        pages.put("console, empty work list", workList(List.of()));
        pages.put("console, returned but unpaid", overdue(OverdueReason.values()));
        pages.put("console, none returned but unpaid", overdue());
        pages.put("console, dead letters", deadLetters(List.of(notification(NotificationState.DEAD))));
        pages.put("console, no dead letters", deadLetters(List.of()));
        pages.put("console, notification", notificationPage(List.of()));
        SampleStatementPages.addTo(pages);
        pages.put("console, mismatches", mismatches(List.of(mismatch())));
        pages.put("console, no mismatches", mismatches(List.of()));
        pages.put(
                "console, conflict",
                Page.named("console-problem")
                        .with(
                                "problem",
                                new Problem(
                                        "It was changed", 409, "Nothing was done.", "ORDER5901E", "k3", List.of())));
        return pages;
    }

    static Page page(String template, Section section, boolean operator) {
        return Page.named(template)
                .with("text", new ConsoleText(Locale.UK))
                .with(
                        "console",
                        new ConsoleFrame(
                                section,
                                operator ? "olga" : "carla",
                                operator,
                                operator ? PaymentEnvironment.SANDBOX : PaymentEnvironment.PRODUCTION,
                                new Today.WorkCounts(2, 1, 0, 1),
                                !operator));
    }

    static Today figures() {
        PaymentCounts counts = new PaymentCounts(Map.of(PaymentResult.PAID, 3L, PaymentResult.FAILED, 1L));
        return new Today(
                Samples.NOON,
                counts,
                counts,
                counts,
                IntStream.range(0, 24)
                        .mapToObj(i -> new Today.Hour(Samples.NOON.minus(Duration.ofHours(23 - i)), counts))
                        .toList(),
                Optional.of(new Today.TimeToPaid(3, Duration.ofSeconds(75), Duration.ofMinutes(4))),
                Optional.of(new Today.Unfinished(Samples.ORDER, Samples.NOON.minusSeconds(600))),
                new Today.Backlog(2, Optional.of(Samples.NOON.minusSeconds(3))),
                Optional.of(Samples.NOON.minusSeconds(40)),
                new Today.WorkCounts(2, 1, 0, 1));
    }

    private static Page today(boolean operator, boolean stopped) {
        return TodayModel.of(
                        figures(),
                        new PaymentsSwitch.State(stopped, 3, Optional.of("Maintenance."), Samples.NOON),
                        new StableMintCalls.State(
                                Optional.of(Samples.NOON), Optional.of(Samples.NOON), stopped ? 2 : 0, stopped))
                .on(page("console-today", Section.TODAY, operator));
    }

    private static Page orders(List<?> found) {
        return page("console-orders", Section.ORDERS, true)
                .with("search", new OrderSearchForm("4.80", "PAID", "2026-11-01", "", ""))
                .with("states", OrderState.values())
                .with("orders", found);
    }

    static Page order(OrderState state, boolean operator) {
        HistoryRecord change = new HistoryRecord(
                Samples.ORDER.value(),
                1,
                Samples.NOON,
                Actor.job("recover"),
                ChangeType.OUTCOME_UNKNOWN,
                Optional.of("STMNT1201E: No answer."),
                FieldChanges.between(
                        Map.of("order.state", "NEW"),
                        Map.of(
                                "order.state",
                                state.name(),
                                "attempt." + attempt().view().id() + ".url",
                                "https://checkout.stablemint.io/secret")),
                Optional.empty());
        List<AttemptDetails> attempts = List.of(attempt());
        return new OrderPageModel(
                        details(state),
                        Optional.of(CustomerSummary.of(Samples.anna(), operator)),
                        attempts,
                        refund(state),
                        List.of(notification(NotificationState.APPLIED)),
                        TimelineEntry.of(List.of(change), List.of(), attempts),
                        List.of(),
                        Optional.of(OrderAction.ACCEPT.done()))
                .on(page("console-order", Section.ORDERS, operator));
    }

    private static Optional<RefundView> refund(OrderState state) {
        return state == OrderState.REFUNDED
                ? Optional.of(new RefundView(
                        "01KAPQ000000000000000000RF",
                        RefundState.REQUESTED,
                        Money.of("8.00", "EUR"),
                        1,
                        Optional.of("WREF"),
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }

    static OrderDetails details(OrderState state) {
        return new OrderDetails(
                Samples.order(state, Optional.of("A payment was received that does not match the order.")),
                7,
                Optional.of("anna-id"),
                Optional.of(Samples.NOON.plusSeconds(3600)));
    }

    static AttemptDetails attempt() {
        return new AttemptDetails(
                Samples.attempt(AttemptState.SENT),
                Money.of("8.00", "EUR"),
                2,
                Optional.of(DepositStage.ACCEPTED),
                Optional.of("7.99 EUR"),
                Optional.of(Samples.NOON.plusSeconds(12)),
                Optional.empty());
    }

    private static Page overdue(OverdueReason... reasons) {
        return page("console-overdue", Section.OVERDUE, true)
                .with("limit", 200)
                .with(
                        "rows",
                        Arrays.stream(reasons)
                                .map(reason -> new OverdueRow(new OverduePayment(
                                        Samples.ORDER,
                                        attempt().view().id(),
                                        Money.of("8.00", "EUR"),
                                        Optional.of("REF1"),
                                        Optional.empty(),
                                        Optional.of(Samples.NOON),
                                        Optional.empty(),
                                        reason,
                                        Samples.NOON.plusSeconds(1800))))
                                .toList());
    }

    static NotificationView notification(NotificationState state) {
        return new NotificationView(
                "event/1",
                "partner.customer.deposit.accepted",
                state,
                4,
                3,
                Samples.NOON,
                Optional.of(Samples.NOON.plusSeconds(60)),
                Optional.of(attempt().view().id()),
                Optional.of("7PKZU6F2J"),
                Optional.of(Samples.ORDER.value()),
                "{\"reference\":\"7PKZU6F2J\"}",
                Optional.of("It matches no payment attempt."));
    }

    private static Page workList(List<?> orders) {
        return page("console-work", Section.IN_REVIEW, true)
                .with("list", "work.in-review")
                .with("orders", orders)
                .with("more", true)
                .with("state", OrderState.IN_REVIEW);
    }

    private static Page deadLetters(List<?> notifications) {
        return page("console-dead-letters", Section.DEAD_LETTERS, true)
                .with("notifications", notifications)
                .with("limit", 200);
    }

    static Page notificationPage(List<TimelineEntry> timeline) {
        return page("console-notification", Section.DEAD_LETTERS, true)
                .with("notification", notification(NotificationState.DEAD))
                .with("timeline", timeline)
                .with("dead", true);
    }

    private static Mismatch mismatch() {
        return new Mismatch(
                Mismatch.Kind.MISSING_HERE,
                Optional.of(Samples.ORDER),
                Optional.empty(),
                Optional.of("event/1"),
                "A notification reports a payment for an unknown payment attempt.");
    }

    private static Page mismatches(List<Mismatch> mismatches) {
        return page("console-mismatches", Section.MISMATCHES, true)
                .with("rows", MismatchRow.of(mismatches, Map.of()))
                .with("from", Samples.NOON)
                .with("until", Samples.NOON);
    }
}
