package io.stablemint.orders.history;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/** Appends to the history and reads it, within the transaction of the change. */
public final class HistoryRepository {

    private final EntityManager em;
    private final Clock clock;

    public HistoryRepository(EntityManager em, Clock clock) {
        this.em = em;
        this.clock = clock;
    }

    /**
     * Appends a row. The database rejects a second one with the same version.
     *
     * @param version the version of the subject's row after the change
     */
    public void append(String subject, long version, Change change) {
        em.persist(HistoryRow.of(subject, version, clock.instant(), change));
    }

    /** The history of one subject, oldest first. */
    public List<HistoryRecord> find(String subject) {
        return find(List.of(subject));
    }

    /** The history of several subjects, each oldest first. */
    public List<HistoryRecord> find(List<String> subjects) {
        return subjects.isEmpty()
                ? List.of()
                : em.createQuery(
                                "SELECT h FROM HistoryRow h WHERE h.subject IN :subjects ORDER BY h.subject, h.version",
                                HistoryRow.class)
                        .setParameter("subjects", subjects)
                        .getResultStream()
                        .map(HistoryRow::toRecord)
                        .toList();
    }
}
