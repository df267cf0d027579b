package io.stablemint.orders.web.console;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderReviewService.Decision;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.web.language.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The actions of operators on an order. */
public enum OrderAction {
    ACCEPT("accept") {
        @Override
        boolean isPossible(OrderActionContext context) {
            return Decision.ACCEPT.isPossibleIn(context.state());
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.reviews().accept(id, action);
        }
    },
    OWE_REFUND("owe-refund") {
        @Override
        boolean isPossible(OrderActionContext context) {
            return Decision.OWE_REFUND.isPossibleIn(context.state());
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.reviews().oweRefund(id, action);
        }
    },
    REQUEST_REFUND("request-refund") {
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
    REFUNDED("refunded") {
        @Override
        boolean isPossible(OrderActionContext context) {
            return Decision.REFUNDED.isPossibleIn(context.state())
                    && context.refund()
                            .filter(refund -> refund.state().isPending())
                            .isEmpty();
        }

        @Override
        ActionResult execute(OrderServices services, OrderId id, OperatorAction action) {
            return services.refunds().recordPaid(id, action);
        }
    },
    REDRIVE("retry-now") {
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
    CLARIFIED("clarified") {
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
    CANCEL("cancel") {
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

    OrderAction(String path) {
        this.path = path;
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
