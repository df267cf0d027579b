package io.stablemint.orders.web.request;

import java.util.Optional;
import java.util.Set;

/**
 * The address of one of the shop's pages.
 *
 * @param path path and query, relative to the context root; always inside the shop, whatever a form sends
 */
public record PageAddress(String path) {

    static final PageAddress FRONT = new PageAddress("/");

    private static final int MAX_LENGTH = 2000;

    /** A GET of these addresses shows the form that a POST has answered. */
    private static final Set<String> FORMS = Set.of("/checkout", "/sign-in");

    /** The page with this address; the front page if the text is not an address inside the shop. */
    public static PageAddress parse(String text) {
        // A browser reads //host and /\host as the address of another site.
        boolean inside = text.length() <= MAX_LENGTH && text.matches("/|/[!-.0-\\[\\]-~][!-~]*");
        return inside ? new PageAddress(text) : FRONT;
    }

    static PageAddress ofRequest(String method, String path, Optional<String> query) {
        if (method.equals("GET")) {
            return parse(path + query.map("?"::concat).orElse(""));
        }
        if (FORMS.contains(path)) {
            return new PageAddress(path);
        }
        return path.startsWith("/console/") ? new PageAddress("/console") : FRONT;
    }
}
