package io.stablemint.systemtests.placements;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.ServerProcess;
import io.stablemint.systemtests.environment.TestEnvironment;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;

/** A stopped application leaves nothing in memory. */
@ArquillianTest
@RunAsClient
class RedeploymentIT {

    private static final int REDEPLOYMENTS = 20;
    private static final String APPLICATION = "again";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = APPLICATION, managed = false, testable = false)
    static Archive<?> again() {
        return Placements.plainWar(APPLICATION);
    }

    @Test
    void numberOfClassLoadersDoesNotGrow_whenTheApplicationIsRedeployed() {
        List<Integer> loaders = new ArrayList<>();
        for (int round = 0; round < REDEPLOYMENTS; round++) {
            deployer.deploy(APPLICATION);
            assertThat(RecordedHttp.post(TestEnvironment.serverUrl(APPLICATION + "/payments"))
                            .statusCode())
                    .isEqualTo(200);
            loaders.add(ServerProcess.ofArquillian().applicationClassLoaders());
            deployer.undeploy(APPLICATION);
        }

        assertThat(loaders).as("the running application has one").allMatch(count -> count > 0);
        // Liberty keeps the last few (measured: five) until newer ones replace them; so only growth counts.
        assertThat(loaders.get(REDEPLOYMENTS - 1))
                .as("class loaders, by round: %s", loaders)
                .isLessThanOrEqualTo(loaders.get(REDEPLOYMENTS / 2 - 1));
    }
}
