package io.stablemint.client.peer;

import java.io.IOException;

/** The peer's behaviour for a request. */
@FunctionalInterface
public interface Script {

    void play(Received request, Line line) throws IOException, InterruptedException;

    /** This script for the first request, the other one for all later requests. */
    default Script then(Script others) {
        Script first = this;
        return (request, line) -> (line.number() == 1 ? first : others).play(request, line);
    }
}
