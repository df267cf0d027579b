package io.stablemint.orders.web.problem;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * The parts of a failed request that decide the format of its error response.
 *
 * @param path relative to the context root, without a leading slash
 * @param accepts the media types of {@code Accept}, best first; empty or a wildcard for any format
 */
record FailedRequest(String method, String path, List<MediaType> accepts) {

    FailedRequest {
        accepts = List.copyOf(accepts);
    }

    /** The API always answers with JSON. Pages answer with JSON only if the caller does not accept HTML. */
    boolean wantsJson() {
        boolean api = path.equals("api") || path.startsWith("api/");
        return api || (!accepts.isEmpty() && accepts.stream().noneMatch(FailedRequest::acceptsHtml));
    }

    /** Whether the request belongs to the operations console, whose error pages link to the console. */
    boolean isConsole() {
        return path.equals("console") || path.startsWith("console/");
    }

    /** Whether it only reads, so that a link can repeat it. */
    boolean isSafe() {
        return method.equals("GET") || method.equals("HEAD");
    }

    private static boolean acceptsHtml(MediaType accepted) {
        return accepted.isCompatible(MediaType.TEXT_HTML_TYPE);
    }
}
