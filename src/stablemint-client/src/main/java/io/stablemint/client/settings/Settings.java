package io.stablemint.client.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/**
 * All settings of one merchant but its credentials, which may change while the application runs.
 *
 * @param merchant the merchant's name; empty for the default
 * @param baseUri where Stable Mint is
 * @param allowedHosts where customers may be sent to
 * @param timeouts how long things may take
 * @param policy how Fault Tolerance works
 * @param pool how many connections there are
 * @param insideTransactions whether calls inside a transaction are let through
 */
public record Settings(
        String merchant,
        URI baseUri,
        AllowedHosts allowedHosts,
        Timeouts timeouts,
        Policy policy,
        ConnectionPool pool,
        boolean insideTransactions) {

    private static final String PRODUCTION = "https://paymentinitiationservice-rest.stablemint.io";
    private static final String CHECKOUT_HOSTS = "checkout.stablemint.io,payments.stablemint.io";

    /** The setting's name must sound as dangerous as it is: remote calls would hold database locks. */
    private static final String INSIDE_TRANSACTIONS = "allow-dangerous-calls-inside-transactions";

    static Settings read(SettingLookup lookup, String merchant) {
        AllowedHosts hosts = hosts(lookup);
        Policy policy = Policy.read(lookup);
        return new Settings(
                merchant,
                baseUri(lookup, hosts),
                hosts,
                Timeouts.read(lookup, policy.attemptTimeout()),
                policy,
                ConnectionPool.read(lookup, policy.maxConcurrentCalls()),
                lookup.flag(INSIDE_TRANSACTIONS));
    }

    private static AllowedHosts hosts(SettingLookup lookup) {
        List<String> hosts =
                List.of(lookup.text("checkout-hosts", CHECKOUT_HOSTS).split(",", -1));
        return new AllowedHosts(hosts, lookup.flag("allow-plain-http-to-loopback"));
    }

    private static URI baseUri(SettingLookup lookup, AllowedHosts hosts) {
        String text = lookup.text("base-url", PRODUCTION);
        try {
            URI uri = new URI(text);
            if (hosts.speaksSafely(uri)) {
                return uri;
            }
        } catch (URISyntaxException reportedBelow) {
            // Falls through to the problem.
        }
        lookup.problem(
                lookup.named("base-url") + " = " + text
                        + " is not a https URL; plain http is for loopback hosts, with stablemint.allow-plain-http-to-loopback.");
        return URI.create(PRODUCTION);
    }
}
