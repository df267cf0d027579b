package io.stablemint.systemtests.failover;

import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.OperationsClient;
import io.stablemint.testsupport.postgresql.Database;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a failover has lost, as the reconciliation reports it, compared with Stable Mint's sessions.
 *
 * @param missingOrders the orders that were paid at Stable Mint and are not in the database, by the reconciliation
 * @param unexplained a sentence for each paid session that is neither in the database nor in the report
 */
record LossReport(Set<String> missingOrders, List<String> unexplained) {

    static LossReport of(ServerCluster cluster, Database database) {
        Set<String> missing = missingOrders(cluster);
        List<String> paid = database.rows("SELECT id FROM orders WHERE state = 'PAID'");
        List<String> unexplained = cluster.sandbox().sessions().stream()
                .filter(session -> session.getString("state").equals("PAID"))
                .map(session -> session.getJsonObject("request").getString("websiteReference"))
                .filter(order -> !missing.contains(order))
                .filter(order -> !paid.contains(order))
                .map(order -> "Order " + order + " was paid at Stable Mint, and is not PAID here")
                .toList();
        return new LossReport(missing, unexplained);
    }

    private static Set<String> missingOrders(ServerCluster cluster) {
        String mismatches =
                OperationsClient.operator(cluster.shop(0)).get("reconciliation").body();
        return Json.createReader(new StringReader(mismatches)).readArray().getValuesAs(JsonObject.class).stream()
                .filter(mismatch -> mismatch.getString("kind").equals("MISSING_HERE"))
                .map(mismatch -> mismatch.getString("order"))
                .collect(Collectors.toSet());
    }
}
