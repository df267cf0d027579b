package io.stablemint.systemtests.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.Load;
import io.stablemint.systemtests.cluster.LoadBalancer;
import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.OperationsClient;
import io.stablemint.testsupport.figures.FigureFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two servers run the previous version, with the schema that it knows. Each is replaced by this version while customers order at the other
 * one, so for some time both versions use the new schema.
 */
class UpgradeIT {

    private static final int SERVERS = 2;
    private static final int CUSTOMERS = 3;

    /** So many orders at least with each combination of versions. */
    private static final int ORDERS = 20;

    private static ServerCluster cluster;

    @BeforeAll
    static void startThePreviousVersion() {
        Path previous = PreviousVersion.ear(System.getProperty("upgrade.from"));
        cluster = ServerCluster.in(Path.of("target", "upgrade"), SERVERS);
        for (int server = 0; server < SERVERS; server++) {
            cluster.replaceApplication(server, previous);
            cluster.start(server);
        }
    }

    @AfterAll
    static void closeCluster() {
        cluster.close();
    }

    @Test
    void noRequestIsLost_whenTheServersAreReplacedOneAfterTheOther() throws InterruptedException {
        String before = schemaVersion();
        LoadBalancer balancer = new LoadBalancer(cluster, SERVERS);
        Load load = Load.start(balancer, cluster.sandbox(), CUSTOMERS);
        try (load) {
            load.awaitMore(ORDERS);
            for (int server = 0; server < SERVERS; server++) {
                balancer.takeOut(server);
                cluster.server(server).close();
                cluster.replaceApplication(server, Artifacts.ordersEar());
                cluster.start(server);
                balancer.putIn(server);
                load.awaitMore(ORDERS);
            }
        }
        cluster.sandbox().retryDeliveries();
        cluster.consistency().awaitIdle();

        write(load);
        assertThat(schemaVersion()).isNotEqualTo(before);
        assertThat(load.lost()).isEmpty();
        assertThat(cluster.consistency().paymentViolations()).isEmpty();
        assertThat(cluster.consistency().ordersIn("PAID"))
                .isEqualTo(load.orders().size());
        assertThat(load.orders())
                .allSatisfy(order -> assertThat(cluster.shop(0).read(order).getString("state"))
                        .isEqualTo("PAID"));
        assertThat(OperationsClient.operator(cluster.shop(1))
                        .get("orders?state=IN_REVIEW")
                        .statusCode())
                .isEqualTo(200);
    }

    private static String schemaVersion() {
        List<String> versions = cluster.postgres()
                .database()
                .rows("SELECT version FROM flyway_schema_history ORDER BY installed_rank DESC LIMIT 1");
        return versions.get(0);
    }

    private static void write(Load load) {
        FigureFile figures = Artifacts.figures("operations");
        figures.add("upgrade_orders", load.orders().size());
        figures.add("upgrade_lost_requests", load.lost().size());
        figures.add("upgrade_rejected_checkouts", load.rejections());
    }
}
