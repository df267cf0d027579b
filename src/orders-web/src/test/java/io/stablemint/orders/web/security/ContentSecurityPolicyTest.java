package io.stablemint.orders.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentSecurityPolicyTest {

    private static final String WITHOUT_CHECKOUT =
            "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";

    @Test
    void formActionAllowsTheCheckoutHosts() {
        assertThat(policy(false, "checkout.stablemint.io", " payments.stablemint.io"))
                .isEqualTo(WITHOUT_CHECKOUT + " https://checkout.stablemint.io https://payments.stablemint.io");
    }

    @Test
    void plainHttpIsAllowedForLoopbackHostsOnly_whenTheSettingAllowsIt() {
        assertThat(policy(true, "localhost:9080", "127.0.0.1:1", "checkout.stablemint.io", "localhost.example"))
                .isEqualTo(WITHOUT_CHECKOUT
                        + " https://localhost:9080 http://localhost:9080 https://127.0.0.1:1 http://127.0.0.1:1"
                        + " https://checkout.stablemint.io https://localhost.example");
    }

    @Test
    void plainHttpIsNotAllowed_whenTheSettingForbidsIt() {
        assertThat(policy(false, "localhost:9080")).isEqualTo(WITHOUT_CHECKOUT + " https://localhost:9080");
    }

    @Test
    void entryIsIgnored_whenItIsNotAHost() {
        assertThat(policy(true, "a.example; script-src *", "*", "https://x", "a b", "'unsafe-inline'"))
                .isEqualTo(WITHOUT_CHECKOUT);
    }

    private static String policy(boolean plainHttpToLoopback, String... hosts) {
        return ContentSecurityPolicy.allowingCheckoutAt(List.of(hosts), plainHttpToLoopback)
                .text();
    }
}
