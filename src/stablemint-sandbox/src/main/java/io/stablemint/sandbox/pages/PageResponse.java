package io.stablemint.sandbox.pages;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;

/** An HTML response that may load our style sheet, post to us, and do nothing else. */
final class PageResponse {

    private PageResponse() {}

    /** Browsers check redirects after a form post against {@code form-action} too, so the targets are named there. */
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

    /** A parsed URL's scheme, host and port cannot contain anything that would end a directive. */
    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
    }
}
