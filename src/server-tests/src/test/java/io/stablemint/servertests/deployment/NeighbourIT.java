package io.stablemint.servertests.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.servertests.application.Archives;
import io.stablemint.servertests.environment.Checkout;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/** Two applications with the client on one server. */
@ArquillianTest
@RunAsClient
class NeighbourIT {

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = "earlier", managed = false, testable = false)
    static Archive<?> earlier() {
        return Archives.war("earlier");
    }

    @Deployment(name = "later", managed = false, testable = false)
    static Archive<?> later() {
        return Archives.war("later");
    }

    @Test
    void goesOnTakingPayments_whenTheApplicationThatWasDeployedFirstIsRemoved() {
        deployer.deploy("earlier");
        deployer.deploy("later");
        try {
            assertThat(pay().statusCode()).isEqualTo(200);

            deployer.undeploy("earlier");

            HttpResponse<String> response = pay();
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        } finally {
            deployer.undeploy("later");
        }
    }

    private static HttpResponse<String> pay() {
        return new Checkout("later").start(UUID.randomUUID().toString());
    }
}
