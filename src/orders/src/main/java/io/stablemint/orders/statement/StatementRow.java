package io.stablemint.orders.statement;

import io.stablemint.orders.ordering.OrderId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of table payment_statement_row: a line of the file, or a payment attempt that the file does not have. */
@Entity
@Table(name = "payment_statement_row")
@IdClass(StatementKey.class)
@SuppressWarnings("NullAway.Init") // the persistence provider sets the fields
class StatementRow {

    @Id
    @Column(name = "statement_id")
    private String statement;

    @Id
    @Column(name = "row_no")
    private int number;

    @Column(name = "line_no")
    private @Nullable Long line;

    private @Nullable String reference;

    @Column(name = "idempotency_key")
    private @Nullable String idempotencyKey;

    @Column(name = "website_reference")
    private @Nullable String websiteReference;

    private @Nullable BigDecimal amount;
    private @Nullable String currency;
    private boolean paid;

    @Column(name = "order_id")
    private @Nullable String order;

    @Column(name = "attempt_id")
    private @Nullable String attempt;

    @Enumerated(EnumType.STRING)
    private @Nullable Finding finding;

    private @Nullable String description;
    private boolean resolved;

    protected StatementRow() {}

    static StatementRow of(String statement, int number, StatementLine line, Match match) {
        StatementRow row = new StatementRow();
        row.statement = statement;
        row.number = number;
        row.line = line.line();
        row.reference = line.reference().orElse(null);
        row.idempotencyKey = line.idempotencyKey().orElse(null);
        row.websiteReference = line.websiteReference().orElse(null);
        row.amount = line.amount();
        row.currency = line.currency();
        row.paid = line.paid();
        row.take(match);
        return row;
    }

    static StatementRow missing(String statement, int number, KnownAttempt attempt, Match match) {
        StatementRow row = new StatementRow();
        row.statement = statement;
        row.number = number;
        row.reference = attempt.reference().orElse(null);
        row.idempotencyKey = attempt.id();
        row.websiteReference = attempt.order().value();
        row.take(match);
        return row;
    }

    private void take(Match match) {
        order = match.order().map(OrderId::value).orElse(null);
        attempt = match.attempt().orElse(null);
        finding = match.finding().orElse(null);
        description = match.description();
    }

    boolean hasFinding() {
        return finding != null;
    }

    StatementRowView view() {
        return new StatementRowView(
                number,
                Optional.ofNullable(line),
                Optional.ofNullable(reference),
                Optional.ofNullable(idempotencyKey),
                Optional.ofNullable(websiteReference),
                Optional.ofNullable(amount),
                Optional.ofNullable(currency),
                paid,
                Optional.ofNullable(order).map(OrderId::new),
                Optional.ofNullable(attempt),
                Objects.requireNonNull(finding, "only rows with a finding are shown"),
                description == null ? "" : description,
                resolved);
    }
}
