package io.stablemint.servertests.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.stablemint.servertests.application.Archives;
import io.stablemint.servertests.environment.Checkout;
import io.stablemint.servertests.environment.TestSandbox;
import io.stablemint.servertests.server.PasswordStore;
import io.stablemint.servertests.server.ServerUnderTest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The settings come from the server, not from the application. */
@ArquillianTest
@RunAsClient
class ServerSettingsIT {

    private static final String APPLICATION = "configured-by-the-server";

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = APPLICATION, managed = false, testable = false)
    static Archive<?> withoutSettings() {
        return Archives.warWithoutSettings(APPLICATION);
    }

    @AfterEach
    void removeSettings() {
        ServerUnderTest.get().configure(Map.of());
    }

    @Test
    void takesAPayment_withTheSettingsOfTheServer() {
        ServerUnderTest.get().configure(TestSandbox.clientSettings());

        deployAndPay();
    }

    @Test
    void takesAPayment_withTheSecretKeyInTheServersPasswordStore() {
        assumeThat(ServerUnderTest.get()).isInstanceOf(PasswordStore.class);
        PasswordStore passwords = (PasswordStore) ServerUnderTest.get();
        Map<String, Object> settings = new HashMap<>(TestSandbox.clientSettings());
        settings.remove("stablemint.api-secret-key-file");
        ServerUnderTest.get().configure(settings);

        passwords.storePassword("stablemint.api-secret-key", TestSandbox.apiSecretKey());
        try {
            deployAndPay();
        } finally {
            passwords.removePassword("stablemint.api-secret-key");
        }
    }

    private void deployAndPay() {
        deployer.deploy(APPLICATION);
        try {
            HttpResponse<String> response =
                    new Checkout(APPLICATION).start(UUID.randomUUID().toString());
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        } finally {
            deployer.undeploy(APPLICATION);
        }
    }
}
