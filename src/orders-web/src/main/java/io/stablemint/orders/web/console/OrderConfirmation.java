package io.stablemint.orders.web.console;

import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.web.console.Confirmation.Fact;
import io.stablemint.orders.web.language.Message;
import java.util.ArrayList;
import java.util.List;

/** Builds the confirmation of an action on an order. */
final class OrderConfirmation {

    private OrderConfirmation() {}

    static Confirmation of(OrderDetails order, List<AttemptDetails> attempts, OrderAction action) {
        String page = "/console/orders/" + order.view().id();
        return new Confirmation(
                Message.of("confirm.order", action.label(), order.view().number()),
                action.effect(),
                action.label(),
                page + "/actions/" + action.path(),
                page,
                order.version(),
                facts(order, attempts));
    }

    private static List<Fact> facts(OrderDetails order, List<AttemptDetails> attempts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("fact.state", order.view().state()));
        facts.add(Fact.of("fact.total", order.view().total()));
        order.view().reason().ifPresent(reason -> facts.add(Fact.of("fact.reason", reason)));
        for (AttemptDetails attempt : attempts) {
            int number = attempt.view().number();
            attempt.received()
                    .ifPresent(paid -> facts.add(new Fact(Message.of("fact.attempt-received", number), paid)));
            attempt.view()
                    .problem()
                    .ifPresent(problem -> facts.add(new Fact(Message.of("fact.attempt-problem", number), problem)));
        }
        return facts;
    }
}
