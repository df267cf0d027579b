package io.stablemint.orders.web.problem;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * Who asked for what, as far as it decides how a problem is told.
 *
 * @param path below the context root, without the slash in front
 * @param accepts best first; empty or a wildcard for "whatever you have"
 */
record Asked(String method, String path, List<MediaType> accepts) {

    Asked {
        accepts = List.copyOf(accepts);
    }

    /** The API speaks JSON, whoever asks; pages do, to whoever would not take HTML. */
    boolean wantsJson() {
        boolean api = path.equals("api") || path.startsWith("api/");
        return api || (!accepts.isEmpty() && accepts.stream().noneMatch(Asked::takesHtml));
    }

    private static boolean takesHtml(MediaType accepted) {
        return accepted.isCompatible(MediaType.TEXT_HTML_TYPE);
    }
}
