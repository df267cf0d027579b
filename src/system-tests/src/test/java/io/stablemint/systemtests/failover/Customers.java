package io.stablemint.systemtests.failover;

import io.stablemint.systemtests.cluster.RetryingCustomer;
import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.testsupport.load.ConcurrentWork;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Customers who order and pay at the same time, some of them at once. */
record Customers(List<RetryingCustomer> all) {

    private static final int AT_ONCE = 8;

    static Customers of(ServerCluster cluster, int howMany) {
        return new Customers(IntStream.range(0, howMany)
                .mapToObj(i -> new RetryingCustomer(() -> cluster.shop(0), cluster.sandbox()))
                .toList());
    }

    /** Each orders and pays, unless the shop is not available meanwhile. */
    void tryToOrderAndPay() {
        each(customer -> {
            customer.tryToOrder();
            customer.tryToPay();
        });
    }

    /** Each retries until the order is PAID. */
    void retryUntilPaid() {
        each(RetryingCustomer::retryUntilPaid);
    }

    private void each(Consumer<RetryingCustomer> step) {
        Queue<RetryingCustomer> waiting = new ConcurrentLinkedQueue<>(all);
        ConcurrentWork.run(AT_ONCE, () -> {
            int served = 0;
            for (RetryingCustomer next = waiting.poll(); next != null; next = waiting.poll()) {
                step.accept(next);
                served++;
            }
            return served;
        });
    }
}
