package io.stablemint.client.settings;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The hosts that a customer may be redirected to, and whether plain http to this machine is allowed. */
public final class AllowedHosts {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private final List<String> hosts;
    private final boolean plainHttpToLoopback;

    AllowedHosts(List<String> hosts, boolean plainHttpToLoopback) {
        this.hosts = hosts.stream().map(AllowedHosts::lower).toList();
        this.plainHttpToLoopback = plainHttpToLoopback;
    }

    /**
     * Whether a customer may be redirected there: https (or allowed plain http), no user info, a host on the list.
     *
     * @param url any URL, also a relative one, which is not allowed
     * @return true if all rules are met
     */
    public boolean allow(URI url) {
        return allowScheme(url) && url.getRawUserInfo() == null && isListed(url);
    }

    /** True for https, and for http to loopback if the setting allows it. */
    boolean allowScheme(URI url) {
        if (url.getHost() == null) {
            return false;
        }
        boolean allowedHttp =
                plainHttpToLoopback && "http".equalsIgnoreCase(url.getScheme()) && isLoopback(url.getHost());
        return "https".equalsIgnoreCase(url.getScheme()) || allowedHttp;
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.contains(lower(host));
    }

    /** A host without a port on the list means the scheme's default port. */
    private boolean isListed(URI url) {
        String host = lower(url.getHost());
        int defaultPort = "http".equalsIgnoreCase(url.getScheme()) ? 80 : 443;
        int port = url.getPort() == -1 ? defaultPort : url.getPort();
        return hosts.contains(host + ":" + port) || (port == defaultPort && hosts.contains(host));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return hosts.toString();
    }
}
