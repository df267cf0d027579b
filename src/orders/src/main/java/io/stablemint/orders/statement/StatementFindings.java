package io.stablemint.orders.statement;

import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.history.HistoryRepository;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.payment.DepositService;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.DepositUpdate;
import io.stablemint.orders.settings.RefundSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The findings of a statement, and what operators do about them. The caller must have checked the role. */
@Dependent
public class StatementFindings {

    private final Transactions transactions;
    private final Clock clock;
    private final DepositService deposits;
    private final RefundSettings limits;

    @Inject
    public StatementFindings(Transactions transactions, Clock clock, DepositService deposits, RefundSettings limits) {
        this.transactions = transactions;
        this.clock = clock;
        this.deposits = deposits;
        this.limits = limits;
    }

    /** The number of findings of one kind. */
    public record Count(long open, long resolved) {

        Count plus(Count other) {
            return new Count(open + other.open, resolved + other.resolved);
        }
    }

    /** The numbers of findings; a kind without findings is missing. */
    public Map<Finding, Count> count(String statement) {
        Map<Finding, Count> counts = new EnumMap<>(Finding.class);
        transactions
                .inNew(em -> new StatementRepository(em).countFindings(statement))
                .forEach(row -> {
                    long number = ((Number) row[2]).longValue();
                    counts.merge(
                            (Finding) row[0],
                            Boolean.TRUE.equals(row[1]) ? new Count(0, number) : new Count(number, 0),
                            Count::plus);
                });
        return counts;
    }

    /** A page of findings in the order of the file. */
    public List<StatementRowView> find(String statement, Optional<Finding> finding, int after, int limit) {
        return transactions.inNew(em -> new StatementRepository(em)
                .findings(statement, finding, after, limit).stream()
                        .map(StatementRow::view)
                        .toList());
    }

    public Optional<StatementRowView> find(String statement, int number) {
        return transactions.inNew(em -> new StatementRepository(em)
                .row(statement, number)
                .filter(StatementRow::hasFinding)
                .map(StatementRow::view));
    }

    /** Who resolved these findings and why, by the finding's number. */
    public Map<Integer, HistoryRecord> resolutions(String statement, List<StatementRowView> rows) {
        Map<String, Integer> numbers = rows.stream()
                .filter(StatementRowView::resolved)
                .collect(Collectors.toMap(row -> subject(statement, row.number()), StatementRowView::number));
        return transactions.inNew(em -> new HistoryRepository(em, clock).find(List.copyOf(numbers.keySet()))).stream()
                .collect(Collectors.toMap(row -> numbers.get(row.subject()), row -> row));
    }

    /** Says that the finding is dealt with. No order changes. */
    public ActionResult resolve(String statement, int number, OperatorAction action) {
        return resolve(statement, number, action.change(ChangeType.FINDING_RESOLVED))
                ? ActionResult.DONE
                : ActionResult.CHANGED_MEANWHILE;
    }

    /**
     * Sets the payment attempt to paid, with the statement as the evidence: the same rules apply as to a notification, so another amount puts
     * the order into review. Above the amount of the setting, the operator who uploaded the statement cannot also apply it.
     *
     * <p>The order and the finding are changed in two transactions. If the second one fails, the action can be repeated: the order does not
     * change again.
     *
     * @param action its version is that of the order
     */
    public ActionResult apply(String statement, int number, OperatorAction action) {
        Optional<StatementView> file = transactions.inNew(
                em -> new StatementRepository(em).find(statement).map(Statement::view));
        Optional<StatementRowView> row = find(statement, number).filter(StatementRowView::isApplicable);
        if (file.isEmpty() || row.isEmpty()) {
            return ActionResult.NOT_POSSIBLE;
        }
        if (isLarge(row.get()) && file.get().uploadedBy().equals(action.login())) {
            return ActionResult.NEEDS_SECOND_OPERATOR;
        }
        OperatorAction withSource = action.because(reason(action, file.get(), row.get()));
        ActionResult applied = deposits.applyEvidence(evidence(row.get()), withSource);
        if (applied == ActionResult.DONE) {
            resolve(statement, number, action.change(ChangeType.STATEMENT_APPLIED));
        }
        return applied;
    }

    private boolean isLarge(StatementRowView row) {
        BigDecimal amount = row.amount().orElse(BigDecimal.ZERO);
        return limits.byTwoAbove().filter(limit -> amount.compareTo(limit) > 0).isPresent();
    }

    private static String reason(OperatorAction action, StatementView file, StatementRowView row) {
        return action.reason().map(reason -> reason + " ").orElse("") + "(Statement " + file.name()
                + row.line().map(line -> ", line " + line).orElse("") + ")";
    }

    private static DepositUpdate evidence(StatementRowView row) {
        return new DepositUpdate(
                DepositStage.ACCEPTED,
                row.attempt(),
                row.reference(),
                row.order().map(Object::toString),
                row.amount(),
                row.currency());
    }

    private boolean resolve(String statement, int number, Change change) {
        return transactions.inNew(em -> {
            boolean open = new StatementRepository(em).resolve(statement, number);
            if (open) {
                new HistoryRepository(em, clock).append(subject(statement, number), 0, change);
            }
            return open;
        });
    }

    private static String subject(String statement, int number) {
        return "statement " + statement + " " + number;
    }
}
