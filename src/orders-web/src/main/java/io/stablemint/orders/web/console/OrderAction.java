package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderReviewService.Decision;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptDetails;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The actions of operators on an order. */
public enum OrderAction {
    ACCEPT(
            "accept",
            "Accept as paid",
            "The order becomes paid and is fulfilled. The payment that was received counts as its payment, whatever its amount.",
            "The payment is accepted.") {
        @Override
        boolean isPossible(OrderActionContext context) {
            return Decision.ACCEPT.isPossibleIn(context.state());
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.reviews().accept(id, action);
        }
    },
    OWE_REFUND(
            "owe-refund",
            "Refund",
            "The order becomes due for a refund. No money moves: somebody has to refund the payment and record it here.",
            "The order is due for a refund.") {
        @Override
        boolean isPossible(OrderActionContext context) {
            return Decision.OWE_REFUND.isPossibleIn(context.state());
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.reviews().oweRefund(id, action);
        }
    },
    REQUEST_REFUND(
            "request-refund",
            "Ask Stable Mint for the refund",
            "A job asks Stable Mint within seconds to pay the received amount back to the customer. It is asked once: a retry has the same"
                    + " idempotency key. Record the refund here after the money was sent.",
            "Stable Mint is asked for the refund within seconds.") {
        @Override
        boolean isPossible(OrderActionContext context) {
            return context.state() == OrderState.REFUND_DUE
                    && context.order().customerId().isPresent()
                    && context.refund().isEmpty();
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.refunds().request(id, action);
        }
    },
    REFUNDED(
            "refunded",
            "Record the refund",
            "The order becomes refunded. Do this only after the money was sent back.",
            "The refund is recorded.") {
        @Override
        boolean isPossible(OrderActionContext context) {
            return Decision.REFUNDED.isPossibleIn(context.state());
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.reviews().refunded(id, action);
        }
    },
    REDRIVE(
            "retry-now",
            "Retry the request now",
            "A job sends the session request again within seconds, with the same idempotency key. No second session can be created.",
            "The request is retried within seconds.") {
        @Override
        boolean isPossible(OrderActionContext context) {
            List<AttemptDetails> attempts = context.attempts();
            return !attempts.isEmpty()
                    && attempts.get(attempts.size() - 1).view().state().isUnknown();
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.redrives().redrive(id, action);
        }
    },
    CLARIFIED(
            "clarified",
            "Result clarified",
            "The payment leaves the list of payments that were not reported in time. Do this after you asked Stable Mint about its"
                    + " reference. The order does not change; a notification that still arrives is applied.",
            "The payment is not expected any more.") {
        @Override
        boolean isPossible(OrderActionContext context) {
            return context.attempts().stream()
                    .anyMatch(attempt -> attempt.overdue().isPresent());
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.overdue().clarify(id, action);
        }
    },
    CANCEL(
            "cancel",
            "Cancel the order",
            "The order is cancelled and cannot be paid any more. If the customer is paying at this moment, the payment puts the order into review.",
            "The order is cancelled.") {
        @Override
        boolean isPossible(OrderActionContext context) {
            return Decision.CANCEL.isPossibleIn(context.state());
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.reviews().cancel(id, action);
        }
    };

    private final String path;
    private final String label;
    private final String effect;
    private final String done;

    OrderAction(String path, String label, String effect, String done) {
        this.path = path;
        this.label = label;
        this.effect = effect;
        this.done = done;
    }

    abstract boolean isPossible(OrderActionContext context);

    abstract ActionResult execute(OrderServices services, OrderId id, OperatorAction action);

    /** The actions that are possible now. */
    static List<OrderAction> possible(OrderActionContext context) {
        return Arrays.stream(values())
                .filter(action -> action.isPossible(context))
                .toList();
    }

    static Optional<OrderAction> of(String path) {
        return Arrays.stream(values())
                .filter(action -> action.path.equals(path))
                .findFirst();
    }

    /** The last part of its address. */
    public String path() {
        return path;
    }

    public String label() {
        return label;
    }

    /** What it does, in sentences for the person who has to confirm it. */
    public String effect() {
        return effect;
    }

    /** The message after it was done. */
    public String done() {
        return done;
    }
}
