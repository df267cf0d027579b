package io.stablemint.orders.payment;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

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
    public int tick() {
        List<String> ids = new DueRows(transactions, clock, settings.lease())
                .claim("payment_attempt", AttemptState.PREPARED.name(), AttemptState.SENT.name());
        ids.forEach(this::recover);
        return ids.size();
    }

    private void recover(String id) {
        Attempt attempt =
                transactions.inNew(em -> new AttemptBook(em, clock).withId(id).orElseThrow());
        Instant end = attempt.createdAt().plus(settings.unknownAtMost());
        if (clock.instant().isBefore(end)) {
            creation.send(attempt.orderId(), id, attempt.standing().sends());
        } else {
            transactions.decide(em -> giveUp(new Payment(em, clock, attempt.orderId(), id)));
        }
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
