package io.stablemint.servertests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stablemint.servertests.application.Archives;
import io.stablemint.servertests.environment.Checkout;
import io.stablemint.servertests.environment.ServerLog;
import io.stablemint.servertests.server.ServerKind;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places of an EAR where the client can be. */
@ArquillianTest
@RunAsClient
class PlacementsIT {

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = "earlib", managed = false, testable = false)
    static Archive<?> earLib() {
        return Archives.earLib("earlib");
    }

    @Deployment(name = "enterprisebean", managed = false, testable = false)
    static Archive<?> enterpriseBean() {
        return Archives.enterpriseBean("enterprisebean");
    }

    @Deployment(name = "two", managed = false, testable = false)
    static Archive<?> twoWars() {
        return Archives.twoWars("two");
    }

    @Test
    void logWarns_whenTwoWarsObserveNotifications() {
        assumeTrue(
                ServerKind.underTest().sharesExtensions(),
                "Payara gives each WAR an extension of its own, or no EAR at all");
        ServerLog log = ServerLog.fromNowOn();

        deployer.deploy("two");
        deployer.undeploy("two");

        assertThat(log.text()).containsOnlyOnce("STMNT1508W: ");
    }

    @ParameterizedTest
    @CsvSource({"earlib, earlib-web", "enterprisebean, enterprisebean-web", "two, two-first", "two, two-second"})
    void takesAPaymentAndObserversGetTheEvent(String application, String contextRoot) {
        assumeTrue(ServerKind.underTest().isShared(), "Payara Micro is tested with WARs only");
        deployer.deploy(application);
        try {
            Checkout checkout = new Checkout(contextRoot);

            HttpResponse<String> response = checkout.start(UUID.randomUUID().toString());

            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
            assertThat(checkout.events()).containsExactly("operation SUCCEEDED");
        } finally {
            deployer.undeploy(application);
        }
    }
}
