package io.stablemint.systemtests.overload;

import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.testsupport.waiting.Sleep;
import io.stablemint.testsupport.waiting.Threads;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Customers who order and pay. Each sends an order once; nobody waits because somebody else still waits. */
final class Arrivals {

    /** Customers who were rejected go, and others come. */
    private static final Duration UNTIL_THE_NEXT_ONE = Duration.ofMillis(200);

    private final Shop shop;
    private final Sandbox sandbox;
    private final ConcurrentLinkedQueue<PlacedOrder> accepted = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<HttpResponse<String>> rejected = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failed = new ConcurrentLinkedQueue<>();

    Arrivals(Shop shop, Sandbox sandbox) {
        this.shop = shop;
        this.sandbox = sandbox;
    }

    /** So many customers, one order after the other each; returns how many orders a second were accepted. */
    double oneAfterTheOther(int customers, Duration time) {
        ExecutorService threads = Executors.newFixedThreadPool(customers);
        int before = accepted.size();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        for (int customer = 0; customer < customers; customer++) {
            threads.execute(() -> {
                while (System.nanoTime() < end) {
                    if (!order()) {
                        Sleep.of(UNTIL_THE_NEXT_ONE);
                    }
                }
            });
        }
        Threads.end(threads, "customers");
        return (accepted.size() - before) * 1e9 / (System.nanoTime() - start);
    }

    /** A new customer in each interval, for some time; returns how many came. */
    int every(Duration interval, Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool();
        long start = System.nanoTime();
        int came = 0;
        for (long next = 0; next < time.toNanos(); next += interval.toNanos()) {
            long pause = start + next - System.nanoTime();
            if (pause > 0) {
                TimeUnit.NANOSECONDS.sleep(pause);
            }
            threads.execute(this::order);
            came++;
        }
        Threads.end(threads, "customers");
        return came;
    }

    List<PlacedOrder> accepted() {
        return List.copyOf(accepted);
    }

    /** Answers with any other status than success. */
    List<HttpResponse<String>> rejected() {
        return List.copyOf(rejected);
    }

    /** What broke, instead of an answer. */
    List<String> failed() {
        return List.copyOf(failed);
    }

    /** Returns whether the server took the order. */
    private boolean order() {
        try {
            HttpResponse<String> answer = shop.complete(shop.beginCheckout());
            if (answer.statusCode() >= 300) {
                rejected.add(answer);
                return false;
            }
            PlacedOrder order = Shop.placed(Shop.json(answer));
            accepted.add(order);
            sandbox.pay(sandbox.referenceOf(order.id()));
            return true;
        } catch (UncheckedIOException | IllegalStateException e) {
            failed.add(String.valueOf(e.getMessage()));
        }
        return false;
    }
}
