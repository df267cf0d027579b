package io.stablemint.serveragent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListenerSettingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    void plainHttpIsAllowed_onLoopback(String host) {
        assertThat(problems(Map.of("HTTP_HOST", host))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "0.0.0.0", "192.0.2.7"})
    void plainHttpIsRejected_onAnyOtherAddress(String host) {
        assertThat(problems(Map.of("HTTP_HOST", host)))
                .containsExactly(
                        "ORDER5605E: Plain http would be offered on HTTP_HOST = '" + host + "', which is not loopback."
                                + " Set PROXY_ADDRESSES to the addresses of the proxy in front of this server, or HTTP_PORT=-1 and use"
                                + " https.");
    }

    @Test
    void plainHttpIsAllowed_behindAProxyThatIsNamed() {
        assertThat(problems(Map.of("HTTP_HOST", "*", "PROXY_ADDRESSES", "10\\.0\\.0\\.1")))
                .isEmpty();
    }

    @Test
    void anyAddressIsAllowed_withoutPlainHttp() {
        assertThat(problems(Map.of("HTTP_HOST", "*", "HTTP_PORT", "-1"))).isEmpty();
    }

    @Test
    void operationsPortIsTreatedAlike() {
        assertThat(problems(Map.of("OPERATIONS_HOST", "*"))).isEmpty();
        assertThat(problems(Map.of("OPERATIONS_HOST", "*", "OPERATIONS_PORT", "9090")))
                .containsExactly(
                        "ORDER5605E: Plain http would be offered on OPERATIONS_HOST = '*', which is not loopback. Set"
                                + " PROXY_ADDRESSES to the addresses of the proxy in front of this server, or OPERATIONS_PORT=-1 and use"
                                + " https.");
    }

    @Test
    void allProblemsAreReported() {
        assertThat(problems(Map.of("HTTP_PORT", "80a", "HTTPS_PORT", "70000", "PROXY_ADDRESSES", "10.(")))
                .containsExactly(
                        "ORDER5604E: HTTP_PORT = '80a' is no port: a number from 1 to 65535, or -1 for none.",
                        "ORDER5604E: HTTPS_PORT = '70000' is no port: a number from 1 to 65535, or -1 for none.",
                        "ORDER5604E: PROXY_ADDRESSES = '10.(' is no valid regular expression.");
    }

    private static List<String> problems(Map<String, String> variables) {
        return ListenerSettings.read(new Environment(variables)).problems();
    }
}
