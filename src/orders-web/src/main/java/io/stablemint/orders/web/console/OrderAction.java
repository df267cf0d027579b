package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.ordering.OrderReviewService.Decision;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.payment.RedriveService;
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
        boolean isPossible(OrderState state, List<AttemptDetails> attempts) {
            return Decision.ACCEPT.isPossibleIn(state);
        }

        @Override
        ActionResult execute(OrderReviewService reviews, RedriveService redrives, OrderId id, OperatorAction action) {
            return reviews.accept(id, action);
        }
    },
    OWE_REFUND(
            "owe-refund",
            "Refund",
            "The order becomes due for a refund. No money moves: somebody has to refund the payment and record it here.",
            "The order is due for a refund.") {
        @Override
        boolean isPossible(OrderState state, List<AttemptDetails> attempts) {
            return Decision.OWE_REFUND.isPossibleIn(state);
        }

        @Override
        ActionResult execute(OrderReviewService reviews, RedriveService redrives, OrderId id, OperatorAction action) {
            return reviews.oweRefund(id, action);
        }
    },
    REFUNDED(
            "refunded",
            "Record the refund",
            "The order becomes refunded. Do this only after the money was sent back.",
            "The refund is recorded.") {
        @Override
        boolean isPossible(OrderState state, List<AttemptDetails> attempts) {
            return Decision.REFUNDED.isPossibleIn(state);
        }

        @Override
        ActionResult execute(OrderReviewService reviews, RedriveService redrives, OrderId id, OperatorAction action) {
            return reviews.refunded(id, action);
        }
    },
    REDRIVE(
            "retry-now",
            "Retry the request now",
            "A job sends the session request again within seconds, with the same idempotency key. No second session can be created.",
            "The request is retried within seconds.") {
        @Override
        boolean isPossible(OrderState state, List<AttemptDetails> attempts) {
            return !attempts.isEmpty()
                    && attempts.get(attempts.size() - 1).view().state().isUnknown();
        }

        @Override
        ActionResult execute(OrderReviewService reviews, RedriveService redrives, OrderId id, OperatorAction action) {
            return redrives.redrive(id, action);
        }
    },
    CANCEL(
            "cancel",
            "Cancel the order",
            "The order is cancelled and cannot be paid any more. If the customer is paying at this moment, the payment puts the order into review.",
            "The order is cancelled.") {
        @Override
        boolean isPossible(OrderState state, List<AttemptDetails> attempts) {
            return Decision.CANCEL.isPossibleIn(state);
        }

        @Override
        ActionResult execute(OrderReviewService reviews, RedriveService redrives, OrderId id, OperatorAction action) {
            return reviews.cancel(id, action);
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

    abstract boolean isPossible(OrderState state, List<AttemptDetails> attempts);

    abstract ActionResult execute(
            OrderReviewService reviews, RedriveService redrives, OrderId id, OperatorAction action);

    /** The actions that are possible now. */
    static List<OrderAction> possible(OrderState state, List<AttemptDetails> attempts) {
        return Arrays.stream(values())
                .filter(action -> action.isPossible(state, attempts))
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
