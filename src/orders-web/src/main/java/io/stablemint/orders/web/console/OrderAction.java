package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderReviewService;
import io.stablemint.orders.ordering.OrderReviewService.Decision;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.payment.RedriveService;
import io.stablemint.orders.web.language.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The actions of operators on an order. */
public enum OrderAction {
    ACCEPT("accept") {
        @Override
        boolean isPossible(OrderState state, List<AttemptDetails> attempts) {
            return Decision.ACCEPT.isPossibleIn(state);
        }

        @Override
        ActionResult execute(OrderReviewService reviews, RedriveService redrives, OrderId id, OperatorAction action) {
            return reviews.accept(id, action);
        }
    },
    OWE_REFUND("owe-refund") {
        @Override
        boolean isPossible(OrderState state, List<AttemptDetails> attempts) {
            return Decision.OWE_REFUND.isPossibleIn(state);
        }

        @Override
        ActionResult execute(OrderReviewService reviews, RedriveService redrives, OrderId id, OperatorAction action) {
            return reviews.oweRefund(id, action);
        }
    },
    REFUNDED("refunded") {
        @Override
        boolean isPossible(OrderState state, List<AttemptDetails> attempts) {
            return Decision.REFUNDED.isPossibleIn(state);
        }

        @Override
        ActionResult execute(OrderReviewService reviews, RedriveService redrives, OrderId id, OperatorAction action) {
            return reviews.refunded(id, action);
        }
    },
    REDRIVE("retry-now") {
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
    CANCEL("cancel") {
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

    OrderAction(String path) {
        this.path = path;
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

    public Message label() {
        return Message.of("action." + path);
    }

    /** What it does, in sentences for the person who has to confirm it. */
    public Message effect() {
        return Message.of("action." + path + ".effect");
    }

    /** The message after it was done. */
    public Message done() {
        return Message.of("action." + path + ".done");
    }
}
