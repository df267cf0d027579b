package io.stablemint.client.settings;

import java.util.List;

/** For tests in other packages: the hosts that are allowed by default. */
public final class CheckoutHosts {

    private CheckoutHosts() {}

    public static AllowedHosts production() {
        return new AllowedHosts(List.of("checkout.stablemint.io", "payments.stablemint.io"), false);
    }
}
