package io.stablemint.orders.web.console;

import io.stablemint.orders.ordering.OrderDetails;
import io.stablemint.orders.payment.AttemptDetails;
import io.stablemint.orders.web.console.Confirmation.Fact;
import io.stablemint.orders.web.page.ValueFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds the confirmation of an action on an order. */
final class OrderConfirmation {

    private static final ValueFormatter FORMAT = new ValueFormatter(Locale.UK);

    private OrderConfirmation() {}

    static Confirmation of(OrderDetails order, List<AttemptDetails> attempts, OrderAction action) {
        String page = "/console/orders/" + order.view().id();
        return new Confirmation(
                action.label() + ": order " + order.view().number(),
                action.effect(),
                action.label(),
                page + "/actions/" + action.path(),
                page,
                order.version(),
                facts(order, attempts));
    }

    private static List<Fact> facts(OrderDetails order, List<AttemptDetails> attempts) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("State", FORMAT.state(order.view().state())));
        facts.add(new Fact("Total", FORMAT.money(order.view().total())));
        order.view().reason().ifPresent(reason -> facts.add(new Fact("Reason", reason)));
        for (AttemptDetails attempt : attempts) {
            String name = "Attempt " + attempt.view().number();
            attempt.received().ifPresent(paid -> facts.add(new Fact(name + ": received", paid)));
            attempt.view().problem().ifPresent(problem -> facts.add(new Fact(name + ": problem", problem)));
        }
        return facts;
    }
}
