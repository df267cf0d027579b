package io.stablemint.orders.statement;

import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.Attempt;
import io.stablemint.orders.storage.ConcurrentUpdateException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads and writes statements within one transaction. */
final class StatementRepository {

    private final EntityManager em;

    StatementRepository(EntityManager em) {
        this.em = em;
    }

    void insert(Object row) {
        em.persist(row);
    }

    Optional<Statement> find(String id) {
        return Optional.ofNullable(em.find(Statement.class, id));
    }

    Optional<StatementPart> part(String statement, int number) {
        return Optional.ofNullable(em.find(StatementPart.class, new StatementKey(statement, number)));
    }

    void remove(StatementPart part) {
        em.remove(part);
    }

    Optional<StatementRow> row(String statement, int number) {
        return Optional.ofNullable(em.find(StatementRow.class, new StatementKey(statement, number)));
    }

    Optional<StatementColumns> columns(String header) {
        return Optional.ofNullable(em.find(ColumnsRow.class, header)).map(ColumnsRow::columns);
    }

    void remember(String header, StatementColumns columns) {
        em.merge(ColumnsRow.of(header, columns));
    }

    /**
     * Writes the changes of the statement.
     *
     * @throws ConcurrentUpdateException if another server has changed it; the transaction must end
     */
    void save(Statement statement) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new ConcurrentUpdateException("Statement " + statement.id());
        }
    }

    List<Statement> latest(int limit) {
        return em.createQuery("SELECT s FROM Statement s ORDER BY s.id DESC", Statement.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The rows with a finding after this one. */
    List<StatementRow> findings(String statement, Optional<Finding> finding, int after, int limit) {
        TypedQuery<StatementRow> query = em.createQuery(
                        finding.isPresent()
                                ? "SELECT r FROM StatementRow r WHERE r.statement = :statement AND r.finding = :finding"
                                        + " AND r.number > :after ORDER BY r.number"
                                : "SELECT r FROM StatementRow r WHERE r.statement = :statement AND r.finding IS NOT NULL"
                                        + " AND r.number > :after ORDER BY r.number",
                        StatementRow.class)
                .setParameter("statement", statement)
                .setParameter("after", after)
                .setMaxResults(limit);
        finding.ifPresent(kind -> query.setParameter("finding", kind));
        return query.getResultList();
    }

    /** The number of rows by finding and by whether they are resolved: finding, resolved, number. */
    List<Object[]> countFindings(String statement) {
        return em.createQuery(
                        "SELECT r.finding, r.resolved, COUNT(r.number) FROM StatementRow r WHERE r.statement = :statement"
                                + " AND r.finding IS NOT NULL GROUP BY r.finding, r.resolved",
                        Object[].class)
                .setParameter("statement", statement)
                .getResultList();
    }

    /** Marks a finding as resolved. Returns false if it is. */
    boolean resolve(String statement, int number) {
        return em.createQuery(
                                "UPDATE StatementRow r SET r.resolved = TRUE WHERE r.statement = :statement AND r.number = :number"
                                        + " AND r.resolved = FALSE AND r.finding IS NOT NULL")
                        .setParameter("statement", statement)
                        .setParameter("number", number)
                        .executeUpdate()
                == 1;
    }

    /** The attempts that these lines can belong to. */
    List<KnownAttempt> attempts(List<StatementLine> lines) {
        return Stream.of(
                        attempts("id", texts(lines, StatementLine::idempotencyKey)),
                        attempts("reference", texts(lines, StatementLine::reference)),
                        attempts(
                                "orderId",
                                texts(
                                        lines,
                                        line -> line.websiteReference()
                                                .flatMap(OrderId::parse)
                                                .map(OrderId::value))))
                .flatMap(List::stream)
                .map(KnownAttempt::of)
                .distinct()
                .toList();
    }

    /**
     * The attempts with one of these values.
     *
     * @param field a constant only, because it becomes part of the query
     */
    private List<Attempt> attempts(String field, Set<String> values) {
        return values.isEmpty()
                ? List.of()
                : em.createQuery("SELECT a FROM Attempt a WHERE a." + field + " IN :found", Attempt.class)
                        .setParameter("found", values)
                        .getResultList();
    }

    private interface Id {
        Optional<String> of(StatementLine line);
    }

    private static Set<String> texts(List<StatementLine> lines, Id id) {
        Set<String> texts = new HashSet<>();
        lines.forEach(line -> id.of(line).ifPresent(texts::add));
        return texts;
    }

    /** The earlier paid lines about these orders: order, attempt, line. */
    List<Object[]> paidLines(String statement, Collection<String> orders) {
        return orders.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT r.order, r.attempt, r.line FROM StatementRow r WHERE r.statement = :statement AND r.paid = TRUE"
                                        + " AND r.attempt IS NOT NULL AND r.order IN :orders ORDER BY r.number",
                                Object[].class)
                        .setParameter("statement", statement)
                        .setParameter("orders", orders)
                        .getResultList();
    }

    /** A page of the attempts that were created in a window, after this one. */
    List<Attempt> attempts(Instant from, Instant until, String after, int limit) {
        return em.createQuery("""
                        SELECT a FROM Attempt a WHERE a.createdAt >= :from AND a.createdAt < :until AND a.id > :after
                        ORDER BY a.id""", Attempt.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** When these orders were paid, by the order's id; without those that were not. */
    Map<String, Instant> paidAt(Collection<String> orders) {
        Map<String, Instant> times = new HashMap<>();
        if (!orders.isEmpty()) {
            em.createQuery(
                            "SELECT o.id, o.paidAt FROM Order o WHERE o.id IN :orders AND o.paidAt IS NOT NULL",
                            Object[].class)
                    .setParameter("orders", orders)
                    .getResultList()
                    .forEach(row -> times.put((String) row[0], (Instant) row[1]));
        }
        return times;
    }

    /** Which of these attempts have a paid line. */
    Set<String> paidThere(String statement, Collection<String> attempts) {
        return attempts.isEmpty()
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "SELECT r.attempt FROM StatementRow r WHERE r.statement = :statement AND r.paid = TRUE"
                                        + " AND r.attempt IN :attempts",
                                String.class)
                        .setParameter("statement", statement)
                        .setParameter("attempts", attempts)
                        .getResultList());
    }

    int lastRow(String statement) {
        Number last = em.createQuery(
                        "SELECT MAX(r.number) FROM StatementRow r WHERE r.statement = :statement", Number.class)
                .setParameter("statement", statement)
                .getSingleResult();
        return last == null ? 0 : last.intValue();
    }

    /** Deletes what is left of the file. */
    void deleteParts(String statement) {
        delete("payment_statement_part", "statement_id", statement);
    }

    void deleteRows(String statement) {
        delete("payment_statement_row", "statement_id", statement);
    }

    void delete(String statement) {
        deleteParts(statement);
        deleteRows(statement);
        delete("payment_statement", "id", statement);
    }

    private void delete(String table, String column, String value) {
        em.createNativeQuery("DELETE FROM " + table + " WHERE " + column + " = ?")
                .setParameter(1, value)
                .executeUpdate();
    }
}
