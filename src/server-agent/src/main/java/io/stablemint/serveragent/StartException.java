package io.stablemint.serveragent;

import java.util.List;

/** The server cannot start; the message lists all problems, each with its id. */
final class StartException extends RuntimeException {

    StartException(List<String> problems) {
        super("The server does not start:" + asList(problems) + "\nCorrect the settings in server.env.");
    }

    private static String asList(List<String> problems) {
        StringBuilder text = new StringBuilder();
        problems.forEach(problem -> text.append("\n  - ").append(problem));
        return text.toString();
    }
}
