package io.stablemint.orders.statement;

import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Matches uploaded statements part by part, each in a transaction of its own that also stores how far it is. If the server stops, another one
 * continues when the lease ends. It also deletes statements that are old, or were left without columns.
 */
@Dependent
public class StatementJob implements Job {

    private static final Logger LOG = System.getLogger("io.stablemint.orders.statement");

    private final Transactions transactions;
    private final Clock clock;
    private final OrderSettings settings;

    @Inject
    public StatementJob(Transactions transactions, Clock clock, OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "match statements";
    }

    @Override
    public JobResult run() {
        String[] all = Stream.of(StatementState.values()).map(Enum::name).toArray(String[]::new);
        return new DueRows(transactions, clock, settings.lease()).process(this::process, "payment_statement", all);
    }

    private boolean process(String id) {
        // Less than the lease, so that no other server takes over.
        Instant pause = clock.instant().plus(settings.lease().dividedBy(3));
        Step step = Step.MORE;
        while (step == Step.MORE && clock.instant().isBefore(pause)) {
            step = step(id);
        }
        if (step == Step.MORE) {
            transactions.runInNew(
                    em -> new StatementRepository(em).find(id).ifPresent(found -> found.continueAt(clock.instant())));
        }
        return step == Step.END;
    }

    private enum Step {
        MORE,
        END
    }

    private Step step(String id) {
        try {
            return transactions.inNewWithRetry(em -> {
                StatementRepository statements = new StatementRepository(em);
                return statements
                        .find(id)
                        .map(statement -> step(statements, statement))
                        .orElse(Step.END);
            });
        } catch (StatementException e) {
            fail(id, e.problem());
            return Step.END;
        }
    }

    private Step step(StatementRepository statements, Statement statement) {
        Instant leaseEnds = clock.instant().plus(settings.lease());
        StatementProcessor processor = new StatementProcessor(statements, statement, leaseEnds);
        switch (statement.state()) {
            case MATCHING -> processor.matchPart();
            case COMPARING -> processor.comparePage(clock.instant());
            default -> statements.delete(statement.id());
        }
        if (!statement.state().isRunning()) {
            return Step.END;
        }
        statements.save(statement);
        return Step.MORE;
    }

    private void fail(String id, StatementProblem problem) {
        transactions.runInNew(em -> {
            StatementRepository statements = new StatementRepository(em);
            statements.deleteParts(id);
            statements.deleteRows(id);
            statements.find(id).ifPresent(statement -> statement.failed(problem, clock.instant()));
        });
        LOG.log(Level.WARNING, "ORDER5903W: Statement " + id + " cannot be read. " + problem);
    }
}
