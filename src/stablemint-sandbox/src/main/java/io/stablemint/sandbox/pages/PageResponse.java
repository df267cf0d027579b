package io.stablemint.sandbox.pages;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Builds HTML responses whose security policy allows only the sandbox's style sheet and form posts to the sandbox. */
final class PageResponse {

    private PageResponse() {}

    /** Browsers check redirects after a form post against {@code form-action} too, so it must list the redirect targets. */
    static Response html(int status, String page, URI... redirectTargets) {
        String targets = Arrays.stream(redirectTargets)
                .map(PageResponse::origin)
                .distinct()
                .collect(Collectors.joining(" "));
        return Response.status(status)
                .type("text/html; charset=utf-8")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action "
                                + ("'self' " + targets).strip())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .entity(page)
                .build();
    }

    /** The scheme, host and port of a parsed URL cannot contain a character that ends a directive. */
    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }
}
