package io.stablemint.orders.operations;

import io.stablemint.orders.ordering.CustomerRepository;
import io.stablemint.orders.ordering.OrderFilter;
import io.stablemint.orders.ordering.OrderFilter.Criterion;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptQueries;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Interprets the text of a search: an order's id or number, an idempotency key, Stable Mint's reference, an amount, or a customer's login name
 * or e-mail address. The caller must have checked the role.
 */
@Dependent
public class OrderFinder {

    private static final Pattern NUMBER = Pattern.compile("([0-9A-Z]{4})-?([0-9A-Z]{4})");
    private static final Pattern AMOUNT = Pattern.compile("€?\\s*([0-9]{1,12}(?:[.,][0-9]{1,4})?)\\s*(?:€|[A-Z]{3})?");

    private final AttemptQueries attempts;
    private final CustomerRepository customers;

    @Inject
    public OrderFinder(AttemptQueries attempts, CustomerRepository customers) {
        this.attempts = attempts;
        this.customers = customers;
    }

    /** The criterion for this text. An empty text finds all orders; a text that is none of these finds nothing. */
    public Criterion criterion(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return new OrderFilter.Any();
        }
        List<OrderId> ids = ids(stripped);
        return ids.isEmpty()
                ? Optional.of(stripped)
                        .filter(given -> given.contains("-"))
                        .flatMap(OrderFinder::number)
                        .or(() -> amount(stripped))
                        .or(() -> customer(stripped))
                        // Without a hyphen the number of an order can also be an amount or a login name.
                        .or(() -> number(stripped))
                        .orElse(new OrderFilter.Ids(List.of()))
                : new OrderFilter.Ids(ids);
    }

    /** The filter for all orders in these states, for example a work list. */
    public static OrderFilter inStates(OrderState... states) {
        return new OrderFilter(new OrderFilter.Any(), Set.of(states), Optional.empty(), Optional.empty());
    }

    private List<OrderId> ids(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        return Stream.of(attempts.findOrder(text), attempts.findOrder(upper), OrderId.parse(upper))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Criterion> number(String text) {
        Matcher matcher = NUMBER.matcher(text.toUpperCase(Locale.ROOT));
        return matcher.matches()
                ? Optional.of(new OrderFilter.ShortNumber(matcher.group(1) + matcher.group(2)))
                : Optional.empty();
    }

    private static Optional<Criterion> amount(String text) {
        Matcher matcher = AMOUNT.matcher(text);
        return matcher.matches()
                ? Optional.of(
                        new OrderFilter.Amount(new BigDecimal(matcher.group(1).replace(',', '.'))))
                : Optional.empty();
    }

    private Optional<Criterion> customer(String text) {
        return customers.findId(text.toLowerCase(Locale.ROOT)).map(OrderFilter.OfCustomer::new);
    }
}
