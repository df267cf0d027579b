package io.stablemint.orders.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.AttemptView;
import io.stablemint.orders.payment.PlaceOrderCommand;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import io.stablemint.orders.testing.FakeStableMint.Fault;
import io.stablemint.orders.testing.Figures;
import io.stablemint.orders.testing.SuppressPaymentLog;
import io.stablemint.orders.testing.WebhookFigures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thousands of orders on two servers with one database. Customers submit forms twice, return late or never; answers get lost; notifications
 * are delivered early, late, twice and in any order. At the end the state of every order matches its payments, and no row waits for a job.
 */
@ExtendWith(SuppressPaymentLog.class)
class RandomScenariosTest {

    private static final int CONCURRENT_ORDERS = 100;
    private static final int STEPS_PER_ORDER = 9;

    @ParameterizedTest
    @CsvSource({"H2, 2000, 20261122", "POSTGRESQL, 200, 20261123"})
    void everyOrderMatchesItsPayments_afterRandomScenarios(DatabaseKind kind, int scenarios, long seed) {
        List<String> violations = new ArrayList<>();
        List<String> historyViolations = new ArrayList<>();
        Random random = new Random(seed);
        for (int batch = 0; batch < scenarios / CONCURRENT_ORDERS; batch++) {
            violations.addAll(new Batch(new ShopFixture(kind), random, historyViolations).run());
        }

        assertThat(violations).as("seed " + seed).isEmpty();
        assertThat(historyViolations).as("seed " + seed).isEmpty();
        Figures.add("faces", Map.of("history_replay_violations", (long) historyViolations.size()));
        String name = kind == DatabaseKind.H2 ? "" : "postgresql_";
        WebhookFigures.add(Map.of(
                name + "random_stories", (long) scenarios,
                name + "seed", seed,
                name + "violations", (long) violations.size()));
    }

    /** Some orders whose scenarios run at the same time. */
    private static final class Batch {

        private final Random random;
        private final List<String> historyViolations;
        private final List<ShopFixture> servers;
        private final SimulatedPayments payments;
        private final List<PlaceOrderCommand> commands = new ArrayList<>();

        Batch(ShopFixture shop, Random random, List<String> historyViolations) {
            this.random = random;
            this.historyViolations = historyViolations;
            this.servers = List.of(shop, shop.secondServer(random));
            this.payments = new SimulatedPayments(random);
            for (int i = 0; i < CONCURRENT_ORDERS; i++) {
                commands.add(shop.coffeeOrder());
            }
        }

        List<String> run() {
            for (int step = 0; step < CONCURRENT_ORDERS * STEPS_PER_ORDER; step++) {
                step();
            }
            finish();
            List<String> violations = new ArrayList<>();
            commands.forEach(command -> violations.addAll(new OrderInvariants(
                            servers.get(0), payments, command.token().orderId())
                    .violations()));
            violations.addAll(OrderInvariants.stuckRows(servers.get(0)));
            historyViolations.addAll(servers.get(0).historyViolations());
            return violations;
        }

        private void step() {
            PlaceOrderCommand command = commands.get(random.nextInt(commands.size()));
            ShopFixture server = servers.get(random.nextInt(servers.size()));
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> checkOut(server, command);
                case 4, 5 -> pay(server, command.token().orderId());
                case 6, 7, 8, 9 -> deliver(server);
                case 10 -> server.clock.advance(Duration.ofSeconds(random.nextInt(200)));
                default -> runJobs(server);
            }
        }

        private void checkOut(ShopFixture server, PlaceOrderCommand command) {
            maybeFail(server);
            if (random.nextInt(6) == 0) {
                // A second submission and a notification are handled while the first request is still running.
                server.stableMint.duringNextCall(key -> duringCall(command, key));
            }
            server.checkout.place(command);
        }

        private void duringCall(PlaceOrderCommand command, String key) {
            ShopFixture other = servers.get(random.nextInt(servers.size()));
            other.checkout.place(command);
            payments.pay(command.token().orderId(), key);
            deliver(other);
        }

        private void maybeFail(ShopFixture server) {
            int number = random.nextInt(8);
            if (number == 0) {
                server.stableMint.failNextCall(new Fault(
                        new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE),
                        random.nextBoolean()));
            } else if (number == 1) {
                server.stableMint.failNextCall(new Fault(
                        new NotAvailableException(ErrorId.TEMPORARILY_REJECTED, "Later.", ErrorContext.NONE), false));
            }
        }

        private void pay(ShopFixture server, OrderId order) {
            List<AttemptView> sessions = server.attempts.findByOrder(order).stream()
                    .filter(attempt -> server.stableMint.sessions().containsKey(attempt.id()))
                    .toList();
            if (!sessions.isEmpty()) {
                payments.pay(
                        order, sessions.get(random.nextInt(sessions.size())).id());
            }
        }

        private void deliver(ShopFixture server) {
            for (int i = 0; i < 3 && payments.hasQueuedNotifications(); i++) {
                SimulatedPayments.QueuedNotification notification = payments.deliver();
                server.receive(notification.eventId(), notification.update());
            }
            if (random.nextInt(3) == 0) {
                server.inboxJob.run();
            }
        }

        private static void runJobs(ShopFixture server) {
            List<Job> jobs = List.of(server.inboxJob, server.recovery, server.expiry, server.abandoned);
            while (jobs.stream().mapToInt(job -> job.run().claimed()).sum() > 0) {
                server.clock.advance(Duration.ofMillis(10));
            }
        }

        /** Delivers all notifications, and runs the jobs until every deadline has passed. */
        private void finish() {
            while (payments.hasQueuedNotifications()) {
                deliver(servers.get(1));
            }
            for (int hours = 0; hours < 60; hours++) {
                runJobs(servers.get(hours % 2));
                servers.get(0).clock.advance(Duration.ofHours(1));
            }
        }
    }
}
