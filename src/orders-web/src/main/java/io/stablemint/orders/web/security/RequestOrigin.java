package io.stablemint.orders.web.security;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * The headers by which a browser says which site sent a request. See docs/decisions/stateless-cross-site-check.md.
 *
 * @param fetchSite the header {@code Sec-Fetch-Site}: browsers send it to https and loopback addresses, and pages cannot set it
 * @param origin the header {@code Origin}: browsers send it with every POST
 */
record RequestOrigin(Optional<String> fetchSite, Optional<String> origin) {

    private static final Set<String> SAME_ORIGIN_OR_USER = Set.of("same-origin", "none");

    /**
     * Whether a page of another site sent the request.
     *
     * @param ownAuthorities the shop's own addresses, each {@code host} or {@code host:port}
     */
    boolean isCrossSite(Set<String> ownAuthorities) {
        if (fetchSite.isPresent()) {
            return !SAME_ORIGIN_OR_USER.contains(fetchSite.get());
        }
        // Without both headers the caller is not a browser, so the request carries no cookies of a customer's browser.
        return origin.isPresent()
                && !authority(origin.get()).map(ownAuthorities::contains).orElse(false);
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
