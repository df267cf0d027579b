package io.stablemint.orders.web.console;

import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.payment.RefundView;
import io.stablemint.orders.web.language.Message;
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
public record NextStep(Message text, Optional<Instant> at) {

    static List<NextStep> of(OrderActionContext context) {
        List<NextStep> steps = new ArrayList<>(ofOrder(context));
        context.attempts().stream()
                .filter(attempt -> attempt.overdue().isPresent())
                .forEach(attempt -> steps.add(ofOverdue(attempt)));
        return steps;
    }

    private static NextStep ofOverdue(AttemptDetails attempt) {
        int number = attempt.view().number();
        return attempt.view()
                .reference()
                .map(known -> untimed("next.overdue-reference", number, known))
                .orElseGet(() -> untimed("next.overdue", number));
    }

    private static List<NextStep> ofOrder(OrderActionContext context) {
        return switch (context.state()) {
            case IN_REVIEW -> List.of(untimed("next.review"));
            case REFUND_DUE ->
                List.of(context.refund().map(NextStep::ofRefund).orElseGet(() -> untimed("next.refund")));
            case PAID -> List.of(untimed("next.paid"));
            case REFUNDED -> List.of(untimed("next.refunded"));
            case CANCELLED -> List.of(untimed("next.cancelled"));
            case NEW, AWAITING_PAYMENT -> ofUnpaid(context.order(), context.attempts());
        };
    }

    private static NextStep ofRefund(RefundView refund) {
        return switch (refund.state()) {
            case PREPARED, SENT -> new NextStep(Message.of("next.refund-send"), refund.dueAt());
            case REQUESTED -> untimed("next.refund-requested");
            case REJECTED -> untimed("next.refund-rejected");
            case NOT_SENT -> untimed("next.refund");
            case UNKNOWN -> untimed("next.refund-unknown", refund.id());
        };
    }

    private static List<NextStep> ofUnpaid(OrderDetails order, List<AttemptDetails> attempts) {
        List<NextStep> steps = new ArrayList<>();
        if (!attempts.isEmpty()) {
            steps.add(ofAttempt(attempts.get(attempts.size() - 1)));
        }
        order.cancelAt().ifPresent(time -> steps.add(new NextStep(Message.of("next.cancel-at"), Optional.of(time))));
        return steps;
    }

    private static NextStep ofAttempt(AttemptDetails attempt) {
        int number = attempt.view().number();
        return switch (attempt.view().state()) {
            case PREPARED -> new NextStep(Message.of("next.send", number), attempt.dueAt());
            case SENT -> new NextStep(Message.of("next.retry", number), attempt.dueAt());
            case OPEN -> new NextStep(Message.of("next.open", number), attempt.dueAt());
            case SUCCEEDED, FAILED, EXPIRED, SUPERSEDED -> untimed("next.new-attempt");
        };
    }

    private static NextStep untimed(String key, Object... arguments) {
        return new NextStep(Message.of(key, arguments), Optional.empty());
    }
}
