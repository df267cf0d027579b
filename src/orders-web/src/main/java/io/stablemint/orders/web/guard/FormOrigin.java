package io.stablemint.orders.web.guard;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Where a request that may change something came from, as its browser tells. See docs/decisions/stateless-cross-site-check.md.
 *
 * @param fetchSite the header {@code Sec-Fetch-Site}, which browsers send to https and loopback addresses and pages cannot forge
 * @param origin the header {@code Origin}, which browsers send with every POST
 */
record FormOrigin(Optional<String> fetchSite, Optional<String> origin) {

    private static final Set<String> OURS_OR_TYPED = Set.of("same-origin", "none");

    /**
     * Whether it came from another site.
     *
     * @param ownAuthorities {@code host} or {@code host:port} under which browsers reach us
     */
    boolean isForeign(Set<String> ownAuthorities) {
        if (fetchSite.isPresent()) {
            return !OURS_OR_TYPED.contains(fetchSite.get());
        }
        // Neither header: not a browser, so nobody's cookies are being misused.
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
