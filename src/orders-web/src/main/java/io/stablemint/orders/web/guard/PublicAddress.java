package io.stablemint.orders.web.guard;

import java.net.URI;
import java.util.Optional;

/**
 * The setting {@code orders.public-url}, as far as forms care: behind a proxy the server itself may be called otherwise.
 *
 * @param authority {@code host} or {@code host:port}
 */
public record PublicAddress(Optional<String> authority) {

    /**
     * Reads it from the setting.
     *
     * @param url whether it is right is checked by the order system, which cannot start without it
     */
    public static PublicAddress of(Optional<URI> url) {
        return new PublicAddress(url.map(URI::getRawAuthority));
    }
}
