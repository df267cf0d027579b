package io.stablemint.orders.web.problem;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** Gives every problem a name of its own and writes it down: ours loudly with their cause, others' quietly. */
final class Incidents {

    private static final Logger LOG = System.getLogger(Incidents.class.getName());
    private static final int LONGEST_PATH = 200;

    private final Supplier<String> names;

    Incidents(Supplier<String> names) {
        this.names = names;
    }

    /** Writes the incident down and returns its name. */
    String record(WebError error, String method, String path, Throwable cause) {
        String name = names.get();
        String text = "%s: %s %s answered %d, incident %s"
                .formatted(error.id(), printable(method), printable(path), error.status(), name);
        if (error.status() >= 500) {
            LOG.log(Level.ERROR, text, cause);
        } else {
            LOG.log(Level.DEBUG, text, cause);
            LOG.log(Level.INFO, text);
        }
        return name;
    }

    // A path is the visitor's text: no line breaks into the log, and not without end.
    private static String printable(String text) {
        String oneLine = text.replaceAll("\\P{Print}", "?");
        return oneLine.length() <= LONGEST_PATH ? oneLine : oneLine.substring(0, LONGEST_PATH) + "…";
    }
}
