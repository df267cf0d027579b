package io.stablemint.client.peer;

import java.io.IOException;

/** What the peer does with a request. */
@FunctionalInterface
public interface Script {

    void play(Received request, Line line) throws IOException, InterruptedException;

    /** This script for the first request, the other from then on. */
    default Script then(Script others) {
        Script first = this;
        return (request, line) -> (line.number() == 1 ? first : others).play(request, line);
    }
}
