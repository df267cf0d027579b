package io.stablemint.orders.web.security;

import java.net.URI;
import java.util.Optional;

/**
 * Host and port of the setting {@code orders.public-url}. Behind a proxy they can differ from the request's {@code Host} header.
 *
 * @param authority {@code host} or {@code host:port}
 */
public record PublicAddress(Optional<String> authority) {

    /**
     * Takes the authority from the setting.
     *
     * @param url not validated here: the order system validates it and does not start without it
     */
    public static PublicAddress of(Optional<URI> url) {
        return new PublicAddress(url.map(URI::getRawAuthority));
    }
}
