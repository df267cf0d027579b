package io.stablemint.systemtests.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.canary.Secrets;
import io.stablemint.systemtests.canary.Traces;
import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.inside.Deployables;
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
 * The credentials of a run are canaries: made for it, found nowhere else. After payments that went well, and others that did
 * not, nothing may have seen one of them, not even a server dump; the same search follows once more after all tests.
 */
@ArquillianTest
@RunAsClient
class SecretsNeverShowIT {

    private static final Path RUN = Path.of("target").toAbsolutePath();

    private final Shop shop = TestEnvironment.shop();
    private final Sandbox sandbox = TestEnvironment.sandbox();

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return Deployables.orders();
    }

    @Test
    void noSecretIsFound_inLogsDatabaseAndServerDump() throws IOException {
        payWellAndBadly();
        assertThat(dump()).isNotEmptyFile();

        assertThat(Secrets.madeIn(RUN).foundIn(Traces.in(RUN))).isEmpty();
    }

    private void payWellAndBadly() {
        PlacedOrder good = shop.order();
        sandbox.pay(sandbox.referenceOf(good.id()));
        Await.until("PAID", () -> shop.look(good).getString("state"), "PAID"::equals);
        sandbox.decline(sandbox.referenceOf(shop.order().id()));
        for (int status : new int[] {400, 401, 500, 503}) {
            sandbox.misbehave("""
                    {"on": "/session/hosted", "times": 1, "answer": {"status": %d, "body": "no"}}""".formatted(status));
            shop.complete(shop.beginCheckout());
        }
        sandbox.behave();
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
