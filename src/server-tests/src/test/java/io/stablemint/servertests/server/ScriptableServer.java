package io.stablemint.servertests.server;

import java.nio.file.Path;
import java.util.Map;

/** A server that is set up by a script of its own command line, and runs the order system. */
public interface ScriptableServer extends ApplicationServer {

    /** Adds a JDBC driver; the server may restart. */
    void addDriver(Path jar);

    /**
     * Runs a script, as operators run it.
     *
     * @param script commands of the server's own command line
     * @param systemProperties which the server has from now on
     */
    void runScript(Path script, Map<String, ?> systemProperties);
}
