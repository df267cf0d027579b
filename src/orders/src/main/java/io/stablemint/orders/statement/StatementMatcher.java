package io.stablemint.orders.statement;

import io.stablemint.orders.ordering.OrderId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Matches the lines of a statement with our payment attempts: by idempotency key, by Stable Mint's reference, and by the order's id if the
 * line has neither. It only computes.
 */
final class StatementMatcher {

    private final List<KnownAttempt> attempts;
    private final Map<String, Long> lineByAttempt = new HashMap<>();
    private final Map<OrderId, Map<String, Long>> linesByOrder = new HashMap<>();

    /**
     * A matcher for some lines.
     *
     * @param attempts all attempts that the lines can belong to, with the other attempts of their orders
     */
    StatementMatcher(List<KnownAttempt> attempts) {
        this.attempts = List.copyOf(attempts);
    }

    /** An earlier line of the statement said that this attempt was paid. */
    void paidBefore(OrderId order, String attempt, long line) {
        lineByAttempt.putIfAbsent(attempt, line);
        linesByOrder.computeIfAbsent(order, id -> new LinkedHashMap<>()).putIfAbsent(attempt, line);
    }

    /** Matches the next line. */
    Match match(StatementLine line) {
        Match match = named(line);
        if (!line.paid()) {
            // Not a payment: only a paid line can contradict us. What is paid here and not there is found afterwards.
            return new Match(match.order(), match.attempt(), Optional.empty(), "");
        }
        match.order().ifPresent(order -> match.attempt().ifPresent(attempt -> paidBefore(order, attempt, line.line())));
        return match;
    }

    private Match named(StatementLine line) {
        List<KnownAttempt> byIds = Stream.of(
                        line.idempotencyKey()
                                .flatMap(key -> first(attempt -> attempt.id().equals(key))),
                        line.reference()
                                .flatMap(reference ->
                                        first(attempt -> attempt.reference().equals(Optional.of(reference)))))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Optional<OrderId> order = line.websiteReference().flatMap(OrderId::parse);
        return switch (byIds.size()) {
            case 0 -> byOrder(line, order);
            case 1 -> byAttempt(line, order, byIds.get(0));
            default ->
                Match.none(
                        order,
                        Finding.AMBIGUOUS,
                        "The idempotency key and the reference belong to different payment attempts.");
        };
    }

    private Match byAttempt(StatementLine line, Optional<OrderId> order, KnownAttempt attempt) {
        return order.filter(named -> !named.equals(attempt.order())).isPresent()
                ? Match.differing(attempt, Finding.AMBIGUOUS, "The website reference names another order.")
                : compare(line, attempt);
    }

    private Match byOrder(StatementLine line, Optional<OrderId> order) {
        List<KnownAttempt> ofOrder = order.stream().flatMap(this::ofOrder).toList();
        if (ofOrder.isEmpty()) {
            return Match.none(
                    Optional.empty(), Finding.UNKNOWN_HERE, "There is no payment attempt with one of these ids here.");
        }
        if (line.idempotencyKey().isPresent() || (line.reference().isPresent() && !isWithoutReference(ofOrder))) {
            return Match.none(
                    order, Finding.UNKNOWN_HERE, "The order is known, but none of its payment attempts has these ids.");
        }
        List<KnownAttempt> paid = ofOrder.stream().filter(KnownAttempt::isPaid).toList();
        List<KnownAttempt> candidates = paid.isEmpty() ? ofOrder : paid;
        return candidates.size() == 1
                ? compare(line, candidates.get(0))
                : Match.none(
                        order, Finding.AMBIGUOUS, "The order has several payment attempts, and the line names none.");
    }

    /** The order's only attempt whose reference we do not know, because the request's outcome was unknown. */
    private static boolean isWithoutReference(List<KnownAttempt> ofOrder) {
        return ofOrder.size() == 1 && ofOrder.get(0).reference().isEmpty();
    }

    private Match compare(StatementLine line, KnownAttempt attempt) {
        Optional<Long> earlier = Optional.ofNullable(lineByAttempt.get(attempt.id()));
        if (earlier.isPresent()) {
            return Match.differing(attempt, Finding.DOUBLE, "The same payment is also in line " + earlier.get() + ".");
        }
        if (!attempt.hasAmountOf(line)) {
            return Match.differing(
                    attempt,
                    Finding.OTHER_AMOUNT,
                    "The statement has " + line.money() + ", we have " + attempt.money() + "; here the attempt is "
                            + attempt.state() + ".");
        }
        if (!attempt.isPaid()) {
            return Match.differing(
                    attempt, Finding.PAID_THERE, "Paid in the statement; here the attempt is " + attempt.state() + ".");
        }
        return linesByOrder.getOrDefault(attempt.order(), Map.of()).entrySet().stream()
                .findFirst()
                .map(other -> Match.differing(
                        attempt,
                        Finding.DOUBLE,
                        "The order was also paid with another payment attempt, in line " + other.getValue() + "."))
                .orElseGet(() -> Match.agreeing(attempt));
    }

    private Stream<KnownAttempt> ofOrder(OrderId order) {
        return attempts.stream().filter(attempt -> attempt.order().equals(order));
    }

    private Optional<KnownAttempt> first(Predicate<KnownAttempt> condition) {
        return attempts.stream().filter(condition).findFirst();
    }
}
