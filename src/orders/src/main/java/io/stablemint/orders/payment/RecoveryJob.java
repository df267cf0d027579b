package io.stablemint.orders.payment;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.Tick;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/**
 * Looks after attempts that were not sent or whose outcome is unknown: the same request goes again with the same key, until Stable Mint
 * answers or time is up. No second session can come of it.
 */
@Dependent
public class RecoveryJob implements Job {

    private final Transactions transactions;
    private final Clock clock;
    private final SessionCreation creation;
    private final OrderSettings settings;

    @Inject
    RecoveryJob(Transactions transactions, Clock clock, SessionCreation creation, OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.creation = creation;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "recover unknown outcomes";
    }

    @Override
    public Tick tick() {
        Instant claimedAt = clock.instant();
        return new DueRows(transactions, clock, settings.lease())
                .each(
                        id -> recover(id, claimedAt),
                        "payment_attempt",
                        AttemptState.PREPARED.name(),
                        AttemptState.SENT.name());
    }

    /** Answers whether the outcome is known now, or no longer asked for. */
    private boolean recover(String id, Instant claimedAt) {
        Attempt attempt =
                transactions.inNew(em -> new AttemptBook(em, clock).withId(id).orElseThrow());
        if (!attempt.changedAt().isBefore(claimedAt)) {
            // Between the claim and now the customer came back and had it sent: theirs is the answer.
            return false;
        }
        Instant end = attempt.createdAt().plus(settings.unknownAtMost());
        if (clock.instant().isBefore(end)) {
            CheckoutOutcome outcome =
                    creation.send(attempt.orderId(), id, attempt.standing().sends());
            return !(outcome instanceof CheckoutOutcome.BeingFollowedUp);
        }
        transactions.decide(em -> giveUp(new Payment(em, clock, attempt.orderId(), id)));
        return true;
    }

    private static boolean giveUp(Payment payment) {
        AttemptState state = payment.attempt().standing().state();
        boolean unsettled = state == AttemptState.PREPARED || state == AttemptState.SENT;
        if (unsettled) {
            payment.move(payment.attempt().standing().expired("Whether Stable Mint got the request was never known."));
        }
        return unsettled;
    }
}
