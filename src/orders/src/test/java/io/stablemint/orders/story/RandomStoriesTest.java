package io.stablemint.orders.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.error.ErrorContext;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.orders.jobs.Job;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.AttemptView;
import io.stablemint.orders.payment.PlaceOrder;
import io.stablemint.orders.payment.Shop;
import io.stablemint.orders.testing.Databases;
import io.stablemint.orders.testing.QuietPaymentLog;
import io.stablemint.orders.testing.ScriptedStableMint.Fault;
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
 * Thousands of orders on two servers with one database: customers click twice, come back late or never, answers get lost, notifications
 * come early, late, twice and in any order. At the end every order is where its money says, and no row waits for anything.
 */
@ExtendWith(QuietPaymentLog.class)
class RandomStoriesTest {

    private static final int AT_ONCE = 100;
    private static final int STEPS_PER_ORDER = 9;

    @ParameterizedTest
    @CsvSource({"H2, 2000, 20261122", "POSTGRESQL, 200, 20261123"})
    void everyOrderIsWhereItsMoneySays_afterRandomStories(Databases kind, int stories, long seed) {
        List<String> violations = new ArrayList<>();
        Random random = new Random(seed);
        for (int batch = 0; batch < stories / AT_ONCE; batch++) {
            violations.addAll(new Batch(new Shop(kind), random).play());
        }

        assertThat(violations).as("seed " + seed).isEmpty();
        String name = kind == Databases.H2 ? "" : "postgresql_";
        WebhookFigures.add(Map.of(
                name + "random_stories", (long) stories,
                name + "seed", seed,
                name + "violations", (long) violations.size()));
    }

    /** Some orders whose stories are told at the same time. */
    private static final class Batch {

        private final Random random;
        private final List<Shop> servers;
        private final Bank bank;
        private final List<PlaceOrder> wishes = new ArrayList<>();

        Batch(Shop shop, Random random) {
            this.random = random;
            this.servers = List.of(shop, shop.another(random));
            this.bank = new Bank(random);
            for (int i = 0; i < AT_ONCE; i++) {
                wishes.add(shop.coffee());
            }
        }

        List<String> play() {
            for (int step = 0; step < AT_ONCE * STEPS_PER_ORDER; step++) {
                step();
            }
            settle();
            List<String> violations = new ArrayList<>();
            wishes.forEach(wish -> violations.addAll(
                    new Invariants(servers.get(0), bank, wish.token().orderId()).violations()));
            violations.addAll(Invariants.stuckRows(servers.get(0)));
            return violations;
        }

        private void step() {
            PlaceOrder wish = wishes.get(random.nextInt(wishes.size()));
            Shop server = servers.get(random.nextInt(servers.size()));
            switch (random.nextInt(12)) {
                case 0, 1, 2, 3 -> checkOut(server, wish);
                case 4, 5 -> customerPays(server, wish.token().orderId());
                case 6, 7, 8, 9 -> deliver(server);
                case 10 -> server.clock.advance(Duration.ofSeconds(random.nextInt(200)));
                default -> tick(server);
            }
        }

        private void checkOut(Shop server, PlaceOrder wish) {
            perhapsAFault(server);
            if (random.nextInt(6) == 0) {
                // The other server gets the second click, or a notification, while the first is still asking.
                server.stableMint.duringTheNextCall(key -> meanwhile(wish, key));
            }
            server.checkout.place(wish);
        }

        private void meanwhile(PlaceOrder wish, String key) {
            Shop other = servers.get(random.nextInt(servers.size()));
            other.checkout.place(wish);
            bank.act(wish.token().orderId(), key);
            deliver(other);
        }

        private void perhapsAFault(Shop server) {
            int dice = random.nextInt(8);
            if (dice == 0) {
                server.stableMint.next(new Fault(
                        new OutcomeUnknownException(ErrorId.NO_ANSWER, "No answer.", ErrorContext.NONE),
                        random.nextBoolean()));
            } else if (dice == 1) {
                server.stableMint.next(new Fault(
                        new NotAvailableException(ErrorId.TEMPORARILY_REJECTED, "Later.", ErrorContext.NONE), false));
            }
        }

        private void customerPays(Shop server, OrderId order) {
            List<AttemptView> sessions = server.attempts.of(order).stream()
                    .filter(attempt -> server.stableMint.sessions().containsKey(attempt.id()))
                    .toList();
            if (!sessions.isEmpty()) {
                bank.act(order, sessions.get(random.nextInt(sessions.size())).id());
            }
        }

        private void deliver(Shop server) {
            for (int i = 0; i < 3 && bank.hasLetters(); i++) {
                Bank.Letter letter = bank.deliver();
                server.arrives(letter.eventId(), letter.report());
            }
            if (random.nextInt(3) == 0) {
                server.inboxJob.tick();
            }
        }

        private static void tick(Shop server) {
            List<Job> jobs = List.of(server.inboxJob, server.recovery, server.expiry, server.abandoned);
            while (jobs.stream().mapToInt(job -> job.tick().claimed()).sum() > 0) {
                server.clock.advance(Duration.ofMillis(10));
            }
        }

        /** Every letter arrives, and everything that time brings has happened. */
        private void settle() {
            while (bank.hasLetters()) {
                deliver(servers.get(1));
            }
            for (int hours = 0; hours < 60; hours++) {
                tick(servers.get(hours % 2));
                servers.get(0).clock.advance(Duration.ofHours(1));
            }
        }
    }
}
