package io.stablemint.orders.web.request;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/**
 * Creates all cookies of the shop with the same attributes: the shop's path, {@code HttpOnly}, {@code SameSite=Lax}, and {@code Secure}
 * if the request came over https.
 *
 * <p>{@code Lax} and not {@code Strict}: the customer who returns from Stable Mint's checkout follows a link from another site.
 *
 * @param path where the shop is mounted, such as {@code /shop}
 * @param secure whether the request came over https
 */
public record CookieFactory(String path, boolean secure) {

    public NewCookie create(String name, String value, Duration maxAge) {
        return cookie(name, value, Math.toIntExact(maxAge.toSeconds()));
    }

    /** A cookie that makes the browser delete the one of that name. */
    public NewCookie expired(String name) {
        return cookie(name, "", 0);
    }

    private NewCookie cookie(String name, String value, int maxAgeSeconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path(path.isEmpty() ? "/" : path)
                .maxAge(maxAgeSeconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
