package io.stablemint.orders.accounts;

import io.stablemint.orders.settings.SignInLimits;
import io.stablemint.orders.storage.Transactions;
import io.stablemint.orders.storage.UniqueConstraint;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Limits password attempts, in the database, for all servers together. Three limits apply: to the pair of account and address, to the address
 * with any account, and to the account from any address. The last one does not apply to an address from which somebody has lately signed in to
 * the account, so that a stranger cannot lock the customer out. See docs/decisions/password-attempts.md.
 */
@Dependent
class SignInLimiter {

    /** An address and an account have so many times the tries of a pair, and get them back as many times faster. */
    private static final int WIDE = 10;

    /** Another transaction may insert the same row at the same time. That can happen to each of the three rows, and then all is tried again. */
    private static final int MAX_TRIES = 4;

    private final Transactions transactions;
    private final Clock clock;
    private final TryLimit narrow;
    private final TryLimit wide;
    private final Duration knownFor;

    @Inject
    SignInLimiter(Transactions transactions, Clock clock, SignInLimits limits) {
        this.transactions = transactions;
        this.clock = clock;
        this.narrow = new TryLimit(limits.tries(), limits.interval());
        this.wide = new TryLimit(limits.tries() * WIDE, limits.interval().dividedBy(WIDE));
        this.knownFor = limits.knownFor();
    }

    /**
     * Takes a try before the password is compared, so that parallel requests cannot have more of them.
     *
     * @return how long to wait; empty if a try was left
     */
    Optional<Duration> take(SignInOrigin origin) {
        return inNew(em -> take(em, origin));
    }

    /** Runs the work again if another transaction inserted one of its rows at the same time. */
    private <T> T inNew(Function<EntityManager, T> work) {
        for (int left = MAX_TRIES - 1; left > 0; left--) {
            try {
                return transactions.inNew(work);
            } catch (PersistenceException e) {
                if (!UniqueConstraint.isViolatedBy(e)) {
                    throw e;
                }
            }
        }
        return transactions.inNew(work);
    }

    private Optional<Duration> take(EntityManager em, SignInOrigin origin) {
        Instant now = clock.instant();
        SortedMap<String, SignInLimitRow> rows = locked(em, origin, now);
        Optional<Duration> wait = rows.entrySet().stream()
                .flatMap(entry -> limitOf(entry.getKey(), origin)
                        .waitAt(now, entry.getValue().usedUntil())
                        .stream())
                .max(Comparator.naturalOrder());
        if (wait.isEmpty()) {
            rows.forEach((id, row) -> row.use(limitOf(id, origin).afterTry(now, row.usedUntil())));
        } else {
            // A refused request leaves no row behind, so that nobody can fill the table.
            rows.values().stream().filter(row -> row.hasExpiredAt(now)).forEach(em::remove);
        }
        return wait;
    }

    /** Gives the try back after a valid password, and remembers the address. */
    void succeeded(SignInOrigin origin) {
        inNew(em -> {
            Instant now = clock.instant();
            locked(em, origin, now).forEach((id, row) -> {
                if (id.equals(origin.pair())) {
                    row.use(now);
                    row.know(now.plus(knownFor));
                } else {
                    row.use(limitOf(id, origin).withoutTry(row.usedUntil()));
                }
            });
            return true;
        });
    }

    private TryLimit limitOf(String id, SignInOrigin origin) {
        return id.equals(origin.pair()) ? narrow : wide;
    }

    /**
     * The rows of the limits that apply, locked in the order of their ids, so that no two transactions wait for each other. A missing row is
     * inserted at its place in that order: the persistence provider would insert at the commit, in an order of its own.
     */
    private static SortedMap<String, SignInLimitRow> locked(EntityManager em, SignInOrigin origin, Instant now) {
        SortedMap<String, SignInLimitRow> rows = new TreeMap<>();
        Stream.of(origin.pair(), origin.account(), origin.address())
                .sorted()
                .forEach(id -> rows.put(id, locked(em, id, now)));
        boolean known = Optional.ofNullable(rows.get(origin.pair()))
                .filter(pair -> pair.isKnownAt(now))
                .isPresent();
        if (known) {
            rows.remove(origin.account());
        }
        return rows;
    }

    private static SignInLimitRow locked(EntityManager em, String id, Instant now) {
        SignInLimitRow found = em.find(SignInLimitRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found != null) {
            return found;
        }
        SignInLimitRow row = SignInLimitRow.unused(id, now);
        em.persist(row);
        em.flush();
        return row;
    }
}
