package io.stablemint.systemtests.cluster;

import io.stablemint.systemtests.environment.RetryAfter;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.testsupport.waiting.Await;
import io.stablemint.testsupport.waiting.Sleep;
import io.stablemint.testsupport.waiting.Threads;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Customers who order and pay without a pause. They wait if the server asks for it, and never retry otherwise: a request that fails is lost. */
public final class Load implements AutoCloseable {

    private final LoadBalancer balancer;
    private final Sandbox sandbox;
    private final ExecutorService customers;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final ConcurrentLinkedQueue<PlacedOrder> orders = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> lost = new ConcurrentLinkedQueue<>();
    private final AtomicInteger rejections = new AtomicInteger();

    private Load(LoadBalancer balancer, Sandbox sandbox, int customers) {
        this.balancer = balancer;
        this.sandbox = sandbox;
        this.customers = Executors.newFixedThreadPool(customers);
    }

    public static Load start(LoadBalancer balancer, Sandbox sandbox, int customers) {
        Load load = new Load(balancer, sandbox, customers);
        for (int customer = 0; customer < customers; customer++) {
            load.customers.execute(load::orderUntilClosed);
        }
        return load;
    }

    /** Returns when so many more orders were paid. */
    public void awaitMore(int count) {
        int before = orders.size();
        Await.until("more orders; lost: " + lost, orders::size, size -> size >= before + count || !lost.isEmpty());
    }

    public List<PlacedOrder> orders() {
        return List.copyOf(orders);
    }

    public List<String> lost() {
        return List.copyOf(lost);
    }

    /** How many checkouts an overloaded server rejected; they were sent again. */
    public int rejections() {
        return rejections.get();
    }

    @Override
    public void close() {
        closed.set(true);
        Threads.end(customers, "customers");
    }

    private void orderUntilClosed() {
        while (!closed.get()) {
            try {
                String checkout = balancer.send(Shop::beginCheckout);
                PlacedOrder order = Shop.placed(Shop.json(completed(checkout)));
                balancer.send(shop -> shop.read(order));
                sandbox.pay(sandbox.referenceOf(order.id()));
                orders.add(order);
            } catch (UncheckedIOException | IllegalStateException failed) {
                lost.add(String.valueOf(failed.getMessage()));
            }
        }
    }

    private HttpResponse<String> completed(String checkout) {
        HttpResponse<String> answer = balancer.send(shop -> shop.complete(checkout));
        for (Optional<Duration> wait = RetryAfter.of(answer); wait.isPresent(); wait = RetryAfter.of(answer)) {
            rejections.incrementAndGet();
            Sleep.of(wait.get());
            answer = balancer.send(shop -> shop.complete(checkout));
        }
        return answer;
    }
}
