package io.stablemint.orders.reconciliation;

import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.history.HistoryRecord;
import io.stablemint.orders.history.HistoryRepository;
import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.storage.UniqueConstraint;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which mismatches operators have resolved. A resolution changes no order: it only says that somebody has dealt with the mismatch. It is a row
 * of the history, whose subject is the mismatch's id. The caller must have checked the role.
 */
@Dependent
public class MismatchResolutions {

    private static final int SUBJECTS_PER_QUERY = 200;

    private final Transactions transactions;
    private final Clock clock;

    @Inject
    public MismatchResolutions(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The resolutions of these mismatches, by the mismatch's id. */
    public Map<String, HistoryRecord> find(List<Mismatch> mismatches) {
        List<String> ids = mismatches.stream().map(Mismatch::id).distinct().toList();
        List<HistoryRecord> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += SUBJECTS_PER_QUERY) {
            List<String> part = ids.subList(from, Math.min(ids.size(), from + SUBJECTS_PER_QUERY));
            found.addAll(transactions.inNew(em -> new HistoryRepository(em, clock).find(part)));
        }
        return found.stream().collect(Collectors.toMap(HistoryRecord::subject, row -> row));
    }

    /** Resolves a mismatch. A second resolution is rejected. */
    public ActionResult resolve(Mismatch mismatch, OperatorAction action) {
        try {
            return transactions.inNew(em -> {
                HistoryRepository history = new HistoryRepository(em, clock);
                if (!history.find(mismatch.id()).isEmpty()) {
                    return ActionResult.CHANGED_MEANWHILE;
                }
                history.append(mismatch.id(), 0, action.change(ChangeType.MISMATCH_RESOLVED));
                em.flush();
                return ActionResult.DONE;
            });
        } catch (PersistenceException e) {
            if (UniqueConstraint.isViolatedBy(e)) {
                return ActionResult.CHANGED_MEANWHILE;
            }
            throw e;
        }
    }
}
