package io.stablemint.client.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;

/**
 * All settings of one merchant except its credentials, which may change while the application runs.
 *
 * @param merchant the merchant's name; empty for the default
 * @param baseUri the address of Stable Mint
 * @param allowedHosts the hosts that a customer may be redirected to
 * @param deadline for a whole operation, retries and pauses included
 * @param policy the values for Fault Tolerance
 * @param connections timeouts and pool of the connections
 * @param insideTransactions whether calls inside a transaction are allowed
 */
public record Settings(
        String merchant,
        URI baseUri,
        AllowedHosts allowedHosts,
        Duration deadline,
        Policy policy,
        Connections connections,
        boolean insideTransactions) {

    private static final String PRODUCTION = "https://paymentinitiationservice-rest.stablemint.io";
    private static final String CHECKOUT_HOSTS = "checkout.stablemint.io,payments.stablemint.io";
    private static final String DEADLINE = "PT10S";

    /** The name says that it is dangerous: remote calls would hold database locks. */
    private static final String INSIDE_TRANSACTIONS = "allow-dangerous-calls-inside-transactions";

    static Settings read(SettingLookup lookup, String merchant) {
        AllowedHosts hosts = hosts(lookup);
        Policy policy = Policy.read(lookup);
        Settings settings = new Settings(
                merchant,
                baseUri(lookup, hosts),
                hosts,
                lookup.duration("deadline", DEADLINE),
                policy,
                Connections.read(lookup, policy.maxConcurrentCalls()),
                lookup.flag(INSIDE_TRANSACTIONS));
        settings.requireWithinDeadline(lookup, "connect-timeout", settings.connections.connectTimeout());
        settings.requireWithinDeadline(lookup, "read-timeout", settings.connections.readTimeout());
        settings.requireWithinDeadline(lookup, "attempt-timeout", policy.attemptTimeout());
        return settings;
    }

    private void requireWithinDeadline(SettingLookup lookup, String name, Duration timeout) {
        if (timeout.compareTo(deadline) > 0) {
            lookup.problem(lookup.named(name) + " = " + timeout + " is longer than " + lookup.named("deadline") + " = "
                    + deadline + "; make it shorter, or the deadline longer.");
        }
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
            if (hosts.allowScheme(uri)) {
                return uri;
            }
        } catch (URISyntaxException reportedBelow) {
            // Reported below.
        }
        lookup.problem(
                lookup.named("base-url") + " = " + text
                        + " is not a https URL; plain http is for loopback hosts, with stablemint.allow-plain-http-to-loopback.");
        return URI.create(PRODUCTION);
    }
}
