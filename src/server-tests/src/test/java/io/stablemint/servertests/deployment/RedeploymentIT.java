package io.stablemint.servertests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stablemint.servertests.application.Archives;
import io.stablemint.servertests.environment.Checkout;
import io.stablemint.servertests.environment.ServerClasses;
import io.stablemint.servertests.report.Figures;
import io.stablemint.servertests.server.ServerKind;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/** An application that is removed leaves no class loader behind. */
@ArquillianTest
@RunAsClient
class RedeploymentIT {

    private static final String APPLICATION = "redeployed";
    private static final int DEPLOYMENTS = 10;

    /** Servers keep the last few for a while, Open Liberty five. A leak would be one for each deployment. */
    private static final int KEPT_FOR_A_WHILE = 5;

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = APPLICATION, managed = false, testable = false)
    static Archive<?> redeployed() {
        return Archives.war(APPLICATION);
    }

    @Test
    void classLoadersAreCollected_whenTheApplicationIsRedeployed() {
        assumeTrue(ServerKind.underTest().isShared(), "its process ends with the application");
        List<Long> loaders = new ArrayList<>();
        for (int round = 0; round < DEPLOYMENTS; round++) {
            deployer.deploy(APPLICATION);
            assertThat(new Checkout(APPLICATION)
                            .start(UUID.randomUUID().toString())
                            .statusCode())
                    .isEqualTo(200);
            loaders.add(ServerClasses.loadersOfTheClient());
            deployer.undeploy(APPLICATION);
        }

        long more = loaders.get(DEPLOYMENTS - 1) - loaders.get(0);
        Figures.ofTheServerUnderTest().set("leaks", Math.max(0, more - KEPT_FOR_A_WHILE));
        assertThat(loaders).as("the application that runs has one").allMatch(count -> count > 0);
        assertThat(more).as("class loaders, by deployment: %s", loaders).isLessThanOrEqualTo(KEPT_FOR_A_WHILE);
    }
}
