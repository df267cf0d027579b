package io.stablemint.systemtests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.canary.GeneratedSecrets;
import io.stablemint.systemtests.canary.RunOutput;
import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.incontainer.OrdersArchive;
import io.stablemint.testsupport.process.Command;
import io.stablemint.testsupport.waiting.Await;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/**
 * The credentials of a run are canaries: generated for it, and found nowhere else. After payments that succeeded and others that
 * failed, none of them is in logs, database or a server dump. The same search is repeated after all tests.
 */
@ArquillianTest
@RunAsClient
class SecretLeakIT {

    private static final Path RUN = Path.of("target").toAbsolutePath();

    private final Shop shop = TestEnvironment.shop();
    private final Sandbox sandbox = TestEnvironment.sandbox();

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return OrdersArchive.orders();
    }

    @Test
    void noSecretIsFound_inLogsDatabaseAndServerDump() throws IOException {
        succeedAndFailPayments();
        assertThat(dump()).isNotEmptyFile();

        assertThat(GeneratedSecrets.in(RUN).foundIn(RunOutput.files(RUN))).isEmpty();
    }

    private void succeedAndFailPayments() {
        PlacedOrder good = shop.order();
        sandbox.pay(sandbox.referenceOf(good.id()));
        Await.until("PAID", () -> shop.read(good).getString("state"), "PAID"::equals);
        sandbox.decline(sandbox.referenceOf(shop.order().id()));
        for (int status : new int[] {400, 401, 500, 503}) {
            sandbox.injectFault("""
                    {"on": "/session/hosted", "times": 1, "answer": {"status": %d, "body": "no"}}""".formatted(status));
            shop.complete(shop.beginCheckout());
        }
        sandbox.clearFaults();
        RecordedHttp.postJson(shop.webhookUrl(), "{\"eventId\": \"forged\"}");
    }

    private static Path dump() {
        Path archive = RUN.resolve("server-dump.zip");
        Command.Result dump = Command.run(List.of(
                Artifacts.libertyHome().resolve("bin/server").toString(),
                "dump",
                System.getProperty("liberty.server"),
                "--archive=" + archive));
        assertThat(dump.status()).as(dump.output()).isZero();
        return archive;
    }
}
