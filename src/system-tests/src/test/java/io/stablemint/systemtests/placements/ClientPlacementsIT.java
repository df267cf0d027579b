package io.stablemint.systemtests.placements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.ServerLog;
import io.stablemint.systemtests.environment.TestEnvironment;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All of these applications run on one server at the same time. */
@ArquillianTest
@RunAsClient
class ClientPlacementsIT {

    private static final Set<String> TESTED = ConcurrentHashMap.newKeySet();

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = "plain", testable = false, order = 1)
    static Archive<?> plain() {
        return Placements.plainWar("plain");
    }

    @Deployment(name = "other", testable = false, order = 2)
    static Archive<?> otherSettings() {
        return Placements.plainWar("other", Map.of("stablemint.api-key", "not-our-key", "stablemint.api-key-file", ""));
    }

    @Deployment(name = "earlib", testable = false, order = 3)
    static Archive<?> earLib() {
        return Placements.earLib("earlib");
    }

    @Deployment(name = "enterprisebean", testable = false, order = 4)
    static Archive<?> enterpriseBean() {
        return Placements.enterpriseBeanModule("enterprisebean");
    }

    @Deployment(name = "two", testable = false, order = 5)
    static Archive<?> twoWars() {
        return Placements.twoWars("two");
    }

    /** A WAR's classes come from EAR/lib first, so Liberty finds the client there only, and one copy is in use. */
    @Deployment(name = "both", testable = false, order = 6)
    static Archive<?> inEarLibAndInTheWar() {
        return Placements.inEarLibAndInTheWar("both");
    }

    @Deployment(name = "copies", managed = false, testable = false)
    static Archive<?> copies() {
        return Placements.copies("copies");
    }

    @AfterAll
    static void writeFigure() {
        Artifacts.figures("client-faults").add("placements", TESTED.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "earlib-web", "enterprisebean-web", "two-first", "two-second", "both-web"})
    void createsASession_withTheClientInThisPlace(String contextRoot) {
        HttpResponse<String> answer = RecordedHttp.post(TestEnvironment.serverUrl(contextRoot + "/payments"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith(TestEnvironment.sandboxUrl() + "sessions/");
        TESTED.add(contextRoot);
    }

    @Test
    void usesItsOwnSettings_whenTwoApplicationsShareAServer() {
        HttpResponse<String> answer = RecordedHttp.post(TestEnvironment.serverUrl("other/payments"));

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).startsWith("AccessRefusedException STMNT1101E: ");
        TESTED.add("other");
    }

    @Test
    void applicationDoesNotStart_whenItHasTwoCopiesOfTheClient() {
        ServerLog log = ServerLog.fromNowOn();

        assertThatThrownBy(() -> deployer.deploy("copies")).isInstanceOf(DeploymentException.class);

        log.await("CWWKZ0002E: An exception occurred while starting the application copies.");
        assertThat(log.text())
                .contains("STMNT1501E: The application holds stablemint-client.jar more than"
                        + " once, for example in EAR/lib and in WEB-INF/lib. Keep one: in EAR/lib if several modules"
                        + " use it.");
    }
}
