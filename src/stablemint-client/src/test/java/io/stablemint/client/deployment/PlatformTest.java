package io.stablemint.client.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlatformTest {

    /** Any type whose name is not one of RESTEasy's. */
    private static final Class<?> OTHER_REST_CLIENT = PlatformTest.class;

    @Test
    void noProblem_whenEverythingIsThere() {
        assertThat(Platform.problem()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "org.eclipse.microprofile.faulttolerance.Retry, mpFaultTolerance",
        "org.eclipse.microprofile.rest.client.RestClientBuilder, mpRestClient",
        "org.eclipse.microprofile.config.ConfigProvider, mpConfig",
        "jakarta.json.bind.Jsonb, jsonb",
        "jakarta.enterprise.event.Startup, this server is older"
    })
    void namesWhatIsMissing(String missing, String expected) {
        assertThat(Platform.problem(type -> !type.equals(missing)))
                .hasValueSatisfying(problem ->
                        assertThat(problem).startsWith("STMNT1507E: ").contains(expected));
    }

    @Test
    void limitsNameThreadsAndPool_whenThePlatformHasNeither() {
        assertThat(Platform.limits(17, OTHER_REST_CLIENT))
                .extracting(limit -> limit.substring(0, limit.indexOf(':')))
                .containsExactly("STMNT1509I", "STMNT1504I");
    }

    @Test
    void noLimits_onJava21WithResteasy() throws ClassNotFoundException {
        Class<?> resteasy = Class.forName("org.jboss.resteasy.microprofile.client.RestClientBuilderImpl");

        assertThat(Platform.limits(21, resteasy)).isEmpty();
    }
}
