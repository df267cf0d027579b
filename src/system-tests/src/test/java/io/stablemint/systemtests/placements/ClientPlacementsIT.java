package io.stablemint.systemtests.placements;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.Http;
import io.stablemint.systemtests.environment.TestEnvironment;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All of these applications run on one server at the same time. */
@ArquillianTest
@RunAsClient
class ClientPlacementsIT {

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

    @ParameterizedTest
    @ValueSource(strings = {"plain", "earlib-web", "enterprisebean-web", "two-first", "two-second"})
    void takesAPayment_whereverTheClientIs(String contextRoot) {
        HttpResponse<String> answer = Http.post(TestEnvironment.serverUrl(contextRoot + "/till"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).startsWith(TestEnvironment.sandboxUrl() + "sessions/");
    }

    @Test
    void usesItsOwnSettings_whenTwoApplicationsShareAServer() {
        HttpResponse<String> answer = Http.post(TestEnvironment.serverUrl("other/till"));

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).startsWith("AccessRefusedException STMNT1101E: ");
    }
}
