package io.stablemint.orders.web.security;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Content Security Policy of the shop's pages: only the shop's own resources, nothing inline, no display in a frame.
 *
 * <p>{@code form-action} includes the checkout's hosts, because Chromium and Safari also apply it to the redirect that answers a form:
 * without them the button "Pay" would not work.
 *
 * @param text the header's value
 */
public record ContentSecurityPolicy(String text) {

    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:]+])(:[0-9]{1,5})?");
    private static final Pattern LOOPBACK = Pattern.compile("(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]+)?");

    /**
     * The policy for a shop with these checkout hosts.
     *
     * @param checkoutHosts {@code host} or {@code host:port}; other entries are ignored, because the client rejects them too
     * @param plainHttpToLoopback whether the client accepts {@code http} URLs on loopback hosts
     */
    public static ContentSecurityPolicy allowingCheckoutAt(List<String> checkoutHosts, boolean plainHttpToLoopback) {
        String checkouts = checkoutHosts.stream()
                .map(String::strip)
                .filter(host -> HOST.matcher(host).matches())
                .flatMap(host -> sources(host, plainHttpToLoopback))
                .map(" "::concat)
                .collect(Collectors.joining());
        return new ContentSecurityPolicy(
                "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'"
                        + checkouts);
    }

    private static Stream<String> sources(String host, boolean plainHttpToLoopback) {
        Stream<String> secure = Stream.of("https://" + host);
        boolean plainToo = plainHttpToLoopback && LOOPBACK.matcher(host).matches();
        return plainToo ? Stream.concat(secure, Stream.of("http://" + host)) : secure;
    }
}
