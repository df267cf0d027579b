package io.stablemint.orders.web.visit;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/**
 * How every cookie of the shop is set: only for the shop's paths, out of the reach of scripts, not sent along by other sites' forms,
 * and only over https if that is how we were reached.
 *
 * <p>{@code Lax} and not {@code Strict}: the customer who comes back from Stable Mint's checkout follows a link from another site.
 *
 * @param path where the shop is mounted, such as {@code /shop}
 * @param secure whether the browser reached us by https
 */
public record CookieRules(String path, boolean secure) {

    public NewCookie keep(String name, String value, Duration howLong) {
        return cookie(name, value, Math.toIntExact(howLong.toSeconds()));
    }

    public NewCookie forget(String name) {
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
