package io.stablemint.systemtests.failover;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.cluster.ServerCluster;
import io.stablemint.systemtests.environment.SignedNotification;
import java.security.PrivateKey;

/** Stable Mint delivers all its webhooks once more, as it does if a partner asks for it. */
record WebhookReplay(ServerCluster cluster) {

    /** Returns when each of them is applied or a dead letter. */
    void run() {
        PrivateKey key = SignedNotification.keyOf(cluster.credentials());
        for (String body : cluster.sandbox().deliveredBodies()) {
            int status = SignedNotification.of(body, key)
                    .to(cluster.shop(0).webhookUrl())
                    .statusCode();
            assertThat(status).isBetween(200, 299);
        }
        cluster.consistency().awaitAppliedOrDead();
    }
}
