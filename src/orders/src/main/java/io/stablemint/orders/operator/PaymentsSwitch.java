package io.stablemint.orders.operator;

import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.history.FieldChanges;
import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.history.HistoryRepository;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Stops and resumes new payments, for all servers. While it is stopped, no new order and no new payment attempt is made; payments that have
 * begun continue, and notifications are applied.
 */
@Dependent
public class PaymentsSwitch {

    private static final String NAME = "new-payments";

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public PaymentsSwitch(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The switch's state.
     *
     * @param reason why it was switched last, in the operator's words
     */
    public record State(boolean stopped, long version, Optional<String> reason, Instant changedAt) {}

    /** Reads the state within the caller's transaction. */
    public static boolean isStopped(EntityManager em) {
        return row(em).state().stopped();
    }

    public State state() {
        return transactions.inNew(em -> row(em).state());
    }

    /** The history of the switch, oldest first. */
    public List<HistoryRecord> history() {
        return transactions.inNew(em -> new HistoryRepository(em, clock).find(NAME));
    }

    public ActionResult stop(OperatorAction action) {
        return change(true, action);
    }

    public ActionResult resume(OperatorAction action) {
        return change(false, action);
    }

    private ActionResult change(boolean stop, OperatorAction action) {
        return transactions.inNew(em -> {
            State seen = row(em).state();
            if (!action.isForVersion(seen.version())) {
                return ActionResult.CHANGED_MEANWHILE;
            }
            if (seen.stopped() == stop) {
                return ActionResult.NOT_POSSIBLE;
            }
            return update(em, seen, stop, action) ? ActionResult.DONE : ActionResult.CHANGED_MEANWHILE;
        });
    }

    private boolean update(EntityManager em, State seen, boolean stop, OperatorAction action) {
        boolean updated = em.createQuery("""
                        UPDATE SwitchRow s
                        SET s.stopped = :stopped, s.version = :next, s.reason = :reason, s.changedAt = :now
                        WHERE s.name = :name AND s.version = :version""")
                        .setParameter("stopped", stop)
                        .setParameter("next", seen.version() + 1)
                        .setParameter("reason", action.reason().orElse(null))
                        .setParameter("now", clock.instant())
                        .setParameter("name", NAME)
                        .setParameter("version", seen.version())
                        .executeUpdate()
                == 1;
        if (updated) {
            Change change = action.change(stop ? ChangeType.NEW_PAYMENTS_STOPPED : ChangeType.NEW_PAYMENTS_RESUMED)
                    .with(FieldChanges.between(SwitchRow.fields(!stop), SwitchRow.fields(stop)));
            new HistoryRepository(em, clock).append(NAME, seen.version() + 1, change);
        }
        return updated;
    }

    private static SwitchRow row(EntityManager em) {
        return Optional.ofNullable(em.find(SwitchRow.class, NAME))
                .orElseThrow(() -> new IllegalStateException("The migration has inserted switch " + NAME + "."));
    }
}
