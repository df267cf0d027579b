package io.stablemint.orders.web.problem;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Gives every error response an incident id and logs it: server errors with their stack trace, client errors
 * and rejections under overload in one line. */
final class IncidentLog {

    private static final Logger LOG = System.getLogger(IncidentLog.class.getName());
    private static final int MAX_LENGTH = 200;

    private final Supplier<String> ids;

    IncidentLog(Supplier<String> ids) {
        this.ids = ids;
    }

    /** Logs the error and returns its incident id. */
    String log(WebError error, String method, String path, Throwable cause) {
        String id = ids.get();
        String message = "%s: %s %s answered with status %d, incident %s"
                .formatted(error.id(), sanitized(method), sanitized(path), error.status(), id);
        if (error.status() >= 500 && error != WebError.OVERLOADED) {
            LOG.log(Level.ERROR, message, cause);
        } else {
            LOG.log(Level.DEBUG, message, cause);
            LOG.log(Level.INFO, message);
        }
        return id;
    }

    // The caller chooses method and path: they must not add lines to the log, and their length is limited.
    private static String sanitized(String text) {
        String oneLine = text.replaceAll("\\P{Print}", "?");
        return oneLine.length() <= MAX_LENGTH ? oneLine : oneLine.substring(0, MAX_LENGTH) + "…";
    }
}
