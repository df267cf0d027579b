package io.stablemint.orders.statement;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.Attempt;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Does the next step with one statement, within the caller's transaction. */
final class StatementProcessor {

    private static final int PAGE_SIZE = 250;

    /** Bank transfers take days: attempts that began so long before the period may have been paid in it. */
    private static final Duration MAX_TIME_TO_PAID = Duration.ofDays(7);

    private final StatementRepository statements;
    private final Statement statement;
    private final Instant leaseEnds;

    StatementProcessor(StatementRepository statements, Statement statement, Instant leaseEnds) {
        this.statements = statements;
        this.statement = statement;
        this.leaseEnds = leaseEnds;
    }

    /** Matches the next part of the file, and deletes it. */
    void matchPart() {
        Optional<StatementPart> part = statements.part(statement.id(), statement.nextPart());
        if (part.isEmpty()) {
            statement.matched();
            return;
        }
        StatementLineParser parser =
                new StatementLineParser(statement.header(), statement.columns().orElseThrow());
        List<StatementLine> lines =
                part.get().records().stream().map(parser::parse).toList();
        StatementMatcher matcher = matcher(lines);
        int number = statement.processed();
        for (StatementLine line : lines) {
            number++;
            statements.insert(StatementRow.of(statement.id(), number, line, matcher.match(line)));
        }
        statements.remove(part.get());
        statement.partDone(lines.size(), leaseEnds);
    }

    private StatementMatcher matcher(List<StatementLine> lines) {
        List<KnownAttempt> attempts = statements.attempts(lines);
        StatementMatcher matcher = new StatementMatcher(attempts);
        List<String> orders = attempts.stream()
                .map(attempt -> attempt.order().value())
                .distinct()
                .toList();
        statements
                .paidLines(statement.id(), orders)
                .forEach(row -> matcher.paidBefore(
                        new OrderId((String) row[0]), (String) row[1], ((Number) row[2]).longValue()));
        return matcher;
    }

    /** Compares the next page of our payment attempts. */
    void comparePage(Instant now) {
        List<Attempt> page = statements.attempts(
                statement.from().minus(MAX_TIME_TO_PAID), statement.until(), statement.afterAttempt(), PAGE_SIZE);
        if (page.isEmpty()) {
            statement.done(now);
            return;
        }
        Map<String, Instant> times = new HashMap<>();
        page.forEach(attempt -> times.put(attempt.orderId().value(), attempt.createdAt()));
        times.putAll(statements.paidAt(Set.copyOf(times.keySet())));
        List<KnownAttempt> paid = page.stream()
                .map(KnownAttempt::of)
                .filter(KnownAttempt::isPaid)
                .filter(attempt -> isCovered(times.getOrDefault(attempt.order().value(), Instant.MAX)))
                .toList();
        insertMissing(paid);
        statement.comparedUntil(page.get(page.size() - 1).id(), leaseEnds);
    }

    private boolean isCovered(Instant time) {
        return !time.isBefore(statement.from()) && time.isBefore(statement.until());
    }

    private void insertMissing(List<KnownAttempt> paid) {
        Set<String> there = statements.paidThere(
                statement.id(), paid.stream().map(KnownAttempt::id).toList());
        int number = statements.lastRow(statement.id());
        for (KnownAttempt attempt : paid) {
            if (!there.contains(attempt.id())) {
                number++;
                Match missing = Match.differing(
                        attempt,
                        Finding.PAID_HERE,
                        "We have " + attempt.money() + " as paid; the statement has no paid line for it.");
                statements.insert(StatementRow.missing(statement.id(), number, attempt, missing));
            }
        }
    }
}
