package io.stablemint.orders.payment;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedWithdrawal;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.error.StableMintException;
import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.Change;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.jobs.DueRows;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.jobs.JobResult;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.ordering.OrderRepository;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.settings.OrderSettings;
import io.stablemint.orders.storage.Transactions;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Sends the requests for refunds, and retries those with an unknown outcome: always the same request with the same idempotency key, so that no
 * refund is paid twice. After the time limit the outcome stays unknown, and a person has to ask Stable Mint.
 */
@Dependent
public class RefundJob implements Job {

    private static final Duration FIRST_RETRY_DELAY = Duration.ofSeconds(2);
    private static final int MAX_DOUBLINGS = 8;

    private final Transactions transactions;
    private final Clock clock;
    private final StableMint stableMint;
    private final OrderSettings settings;

    @Inject
    public RefundJob(Transactions transactions, Clock clock, StableMint stableMint, OrderSettings settings) {
        this.transactions = transactions;
        this.clock = clock;
        this.stableMint = stableMint;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "request refunds";
    }

    @Override
    public JobResult run() {
        return new DueRows(transactions, clock, settings.lease())
                .process(this::send, "refund_request", RefundState.PREPARED.name(), RefundState.SENT.name());
    }

    /** A request that this server may send now. */
    private record Claim(OrderId order, RefundRequest request, String customer) {}

    private boolean send(String id) {
        Optional<Claim> claim = transactions.inNewWithRetry(em -> {
            RefundRequests requests = new RefundRequests(em, clock);
            Order order = new OrderRepository(em, clock).get(requests.orderOf(id));
            RefundRequest found = requests.find(order.id()).orElseThrow();
            if (!found.state().isPending()) {
                return Optional.empty();
            }
            if (isOver(order, found)) {
                requests.update(order, found, RefundJob::giveUp, change(ChangeType.REFUND_NOT_REQUESTED));
                return Optional.empty();
            }
            Instant leaseEnds = clock.instant().plus(settings.lease());
            requests.update(order, found, request -> request.sent(leaseEnds), change(ChangeType.REFUND_SENT));
            return Optional.of(new Claim(order.id(), found, order.customerId().orElse("")));
        });
        return claim.isEmpty() || send(claim.get());
    }

    /** An order that is recorded as refunded must not be refunded again; and an outcome that stays unknown is for a person. */
    private boolean isOver(Order order, RefundRequest request) {
        Instant end = request.createdAt().plus(settings.unknownAtMost());
        return order.status().state() != OrderState.REFUND_DUE
                || (request.sends() > 0 && !clock.instant().isBefore(end));
    }

    private static void giveUp(RefundRequest request) {
        if (request.sends() == 0) {
            request.notSent("The refund was recorded as paid before the request was sent.");
        } else {
            request.unknown(
                    "Stable Mint has not confirmed the request. Ask Stable Mint about its key before money is sent in another way.");
        }
    }

    /** Returns whether it needs no retry. */
    private boolean send(Claim claim) {
        try {
            HostedWithdrawal answer =
                    stableMint.requestHostedWithdrawal(claim.request().toRequest(claim.customer()));
            record(claim, request -> request.requested(answer.reference()), change(ChangeType.REFUND_ACCEPTED));
            return true;
        } catch (InvalidRequestException e) {
            if (claim.request().sends() == 1) {
                record(
                        claim,
                        request -> request.rejected("Stable Mint rejected the request; no money moves."),
                        change(ChangeType.REFUND_NOT_REQUESTED).because(String.valueOf(e.getMessage())));
                return true;
            }
            // An earlier request with this key may have been accepted.
            return retry(claim, e);
        } catch (StableMintException e) {
            return retry(claim, e);
        }
    }

    private boolean retry(Claim claim, StableMintException failure) {
        Duration wait =
                FIRST_RETRY_DELAY.multipliedBy(1L << Math.min(claim.request().sends() - 1, MAX_DOUBLINGS));
        record(
                claim,
                request -> request.retryAt(
                        clock.instant().plus(wait), "It is not known yet whether Stable Mint received the request."),
                change(ChangeType.OUTCOME_UNKNOWN).because(String.valueOf(failure.getMessage())));
        return false;
    }

    private void record(Claim claim, Consumer<RefundRequest> update, Change change) {
        transactions.inNewWithRetry(em -> {
            Order order = new OrderRepository(em, clock).get(claim.order());
            RefundRequests requests = new RefundRequests(em, clock);
            requests.update(order, requests.find(claim.order()).orElseThrow(), update, change);
            return true;
        });
    }

    private Change change(ChangeType type) {
        return Change.of(type, Actor.job(name()));
    }
}
