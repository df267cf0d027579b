package io.stablemint.servertests.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.servertests.application.Archives;
import io.stablemint.servertests.environment.ServerLog;
import java.util.Map;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Wrong settings stop the application at its start, with one message. */
@ArquillianTest
@RunAsClient
class WrongSettingsIT {

    private static final String APPLICATION = "wrong-settings";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = APPLICATION, managed = false, testable = false)
    static Archive<?> wrongSettings() {
        return Archives.war(
                APPLICATION, Map.of("stablemint.api-key-file", "", "stablemint.base-url", "http://stablemint.example"));
    }

    @AfterEach
    void undeploy() {
        deployer.undeploy(APPLICATION);
    }

    @Test
    void applicationDoesNotStart_andTheLogNamesEveryProblem() {
        ServerLog log = ServerLog.fromNowOn();

        assertThatThrownBy(() -> deployer.deploy(APPLICATION)).isInstanceOf(DeploymentException.class);

        assertThat(log.text())
                .contains("STMNT1501E: ")
                .contains("stablemint.base-url = http://stablemint.example is not a https URL")
                .contains("stablemint.api-key is missing");
    }
}
