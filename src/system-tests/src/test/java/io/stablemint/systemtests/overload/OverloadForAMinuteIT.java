package io.stablemint.systemtests.overload;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.RetryAfter;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.testsupport.figures.FigureFile;
import io.stablemint.testsupport.waiting.Await;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** For a minute, twice as many customers come as the server takes. The load and the sandbox share the server's cores. */
class OverloadForAMinuteIT {

    private static final int LIMIT = 8;
    /** Until the JVM has compiled most of what it will; before that, its compiler takes most of the processor time. */
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration OVERLOAD = Duration.ofMinutes(1);

    private static ServerCluster cluster;

    @BeforeAll
    static void startCluster() {
        cluster = ServerCluster.withProductionLogs(
                Path.of("target", "overload-minute"), 1, Map.of("orders.max-checkouts", LIMIT));
        cluster.start(0);
    }

    @AfterAll
    static void closeCluster() {
        cluster.close();
    }

    @Test
    void nothingThatWasAcceptedIsLost_andEveryNotificationIsAcknowledged() throws InterruptedException {
        Arrivals arrivals = new Arrivals(cluster.shop(0), cluster.sandbox());
        arrivals.oneAfterTheOther(LIMIT, WARM_UP);
        double rate = arrivals.oneAfterTheOther(LIMIT, MEASURED);
        int rejectedBefore = arrivals.rejected().size();

        int came = arrivals.every(Duration.ofNanos((long) (1e9 / (2 * rate))), OVERLOAD);

        double recovery = secondsUntilAnOrderIsAccepted();
        double backlog = secondsUntilTheBacklogIsApplied();
        List<String> retried = cluster.sandbox().deliveriesThatFailedOnce();
        cluster.sandbox().retryDeliveries();
        cluster.consistency().awaitIdle();
        long lost = arrivals.accepted().stream().filter(order -> !isPaid(order)).count();

        FigureFile figures = Artifacts.figures("scale");
        figures.add("overload_rate", Math.round(rate));
        figures.add("overload_came", came);
        figures.add("overload_rejected", arrivals.rejected().size() - rejectedBefore);
        figures.add("overload_recovery_seconds", recovery);
        figures.add("overload_backlog_seconds", backlog);
        figures.add("overload_webhooks_retried", retried.size());
        figures.add("overload_lost", lost);
        assertThat(arrivals.failed()).isEmpty();
        assertThat(arrivals.rejected())
                .allSatisfy(answer ->
                        assertThat(RetryAfter.of(answer)).as(answer.body()).isPresent());
        assertThat(lost).isZero();
        // One more: the order that showed that the server is back.
        assertThat(cluster.consistency().orders()).isEqualTo(arrivals.accepted().size() + 1);
        assertThat(cluster.consistency().violations()).isEmpty();
        assertThat(retried).as("notifications that were not acknowledged").isEmpty();
    }

    /** It may take longer than a wait usually may, but it must not stop becoming smaller. */
    private static double secondsUntilTheBacklogIsApplied() {
        long end = System.nanoTime();
        for (int left = toApply(); left > 0; ) {
            int before = left;
            left = Await.until("a smaller backlog", OverloadForAMinuteIT::toApply, now -> now < before);
        }
        return secondsSince(end);
    }

    private static int toApply() {
        return cluster.consistency().notificationsToApply();
    }

    private static double secondsUntilAnOrderIsAccepted() {
        long end = System.nanoTime();
        Await.until(
                "an accepted order",
                () -> cluster.shop(0).complete(cluster.shop(0).beginCheckout()).statusCode(),
                status -> status < 300);
        return secondsSince(end);
    }

    private static double secondsSince(long nanoTime) {
        return Math.round((System.nanoTime() - nanoTime) / 1e8) / 10.0;
    }

    private static boolean isPaid(PlacedOrder order) {
        return cluster.shop(0).read(order).getString("state").equals("PAID");
    }
}
