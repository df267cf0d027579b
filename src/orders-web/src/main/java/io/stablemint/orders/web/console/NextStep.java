package io.stablemint.orders.web.console;

import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.payment.RefundView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens next with an order, and when.
 *
 * @param text a sentence
 * @param at when; empty if it has no time
 */
public record NextStep(String text, Optional<Instant> at) {

    static List<NextStep> of(OrderActionContext context) {
        List<NextStep> steps = new ArrayList<>(ofOrder(context));
        context.attempts().stream()
                .filter(attempt -> attempt.overdue().isPresent())
                .forEach(attempt -> steps.add(ofOverdue(attempt)));
        return steps;
    }

    private static NextStep ofOverdue(AttemptDetails attempt) {
        return untimed("Somebody asks Stable Mint for the result of attempt "
                + attempt.view().number()
                + attempt.view()
                        .reference()
                        .map(known -> ", reference " + known)
                        .orElse("")
                + ": it was not reported in time.");
    }

    private static List<NextStep> ofOrder(OrderActionContext context) {
        return switch (context.state()) {
            case IN_REVIEW ->
                List.of(untimed("An operator decides: accept the payment as the order’s payment, or refund it."));
            case REFUND_DUE ->
                List.of(
                        context.refund()
                                .map(NextStep::ofRefund)
                                .orElseGet(
                                        () -> untimed(
                                                "An operator asks Stable Mint for the refund, or somebody refunds the payment outside of this system. Then an operator records it here.")));
            case PAID -> List.of(untimed("Nothing: the order is paid. A further payment would be refunded."));
            case REFUNDED -> List.of(untimed("Nothing: the payment was refunded."));
            case CANCELLED ->
                List.of(untimed("Nothing: the order is cancelled. A payment that still arrives puts it into review."));
            case NEW, AWAITING_PAYMENT -> ofUnpaid(context.order(), context.attempts());
        };
    }

    private static NextStep ofRefund(RefundView refund) {
        return switch (refund.state()) {
            case PREPARED, SENT ->
                new NextStep("A job asks Stable Mint for the refund, with the same idempotency key.", refund.dueAt());
            case REQUESTED ->
                untimed(
                        "Stable Mint pays the refund to the customer. When the money was sent, an operator records it here.");
            case REJECTED ->
                untimed(
                        "Stable Mint rejected the refund. Somebody refunds the payment outside of this system; then an operator records it here.");
            case UNKNOWN ->
                untimed("It is not known whether Stable Mint pays the refund. Somebody asks Stable Mint about key "
                        + refund.id() + " before money is sent in another way.");
        };
    }

    private static List<NextStep> ofUnpaid(OrderDetails order, List<AttemptDetails> attempts) {
        List<NextStep> steps = new ArrayList<>();
        if (!attempts.isEmpty()) {
            steps.add(ofAttempt(attempts.get(attempts.size() - 1)));
        }
        order.cancelAt()
                .ifPresent(time -> steps.add(new NextStep(
                        "The order is cancelled if it is not paid by then and no attempt is open.",
                        Optional.of(time))));
        return steps;
    }

    private static NextStep ofAttempt(AttemptDetails attempt) {
        String number = "attempt " + attempt.view().number();
        return switch (attempt.view().state()) {
            case PREPARED -> new NextStep("A job sends the request of " + number + ".", attempt.dueAt());
            case SENT ->
                new NextStep(
                        "A job retries the request of " + number + " with the same idempotency key.", attempt.dueAt());
            case OPEN ->
                new NextStep(
                        "The customer can pay " + number + " until the session ends. A job expires it after that.",
                        attempt.dueAt());
            case SUCCEEDED, FAILED, EXPIRED, SUPERSEDED -> untimed("The customer can start a new payment attempt.");
        };
    }

    private static NextStep untimed(String text) {
        return new NextStep(text, Optional.empty());
    }
}
