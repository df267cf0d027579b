package io.stablemint.sandbox.pages;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Builds HTML responses whose security policy allows only the sandbox's own assets and form posts to the sandbox. */
public final class PageResponse {

    private static final String BASIC_POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';";

    private PageResponse() {}

    /**
     * A page without scripts. Browsers check redirects after a form post against {@code form-action} too, so it must list the
     * redirect targets.
     */
    static Response html(int status, String page, URI... redirectTargets) {
        String targets = Arrays.stream(redirectTargets)
                .map(PageResponse::origin)
                .distinct()
                .collect(Collectors.joining(" "));
        String policy = BASIC_POLICY + " img-src 'self'; form-action " + ("'self' " + targets).strip();
        return response(status, page, policy, "no-referrer");
    }

    /**
     * A page with the sandbox's script. With the policy {@code no-referrer} browsers would send no origin with its forms,
     * and the check of the origin needs it.
     */
    public static Response live(int status, String page) {
        String policy = BASIC_POLICY + " img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'";
        return response(status, page, policy, "same-origin");
    }

    private static Response response(int status, String page, String policy, String referrer) {
        return Response.status(status)
                .type("text/html; charset=utf-8")
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", referrer)
                .header("Cache-Control", "no-store")
                .entity(page)
                .build();
    }

    /** The scheme, host and port of a parsed URL cannot contain a character that ends a directive. */
    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }
}
