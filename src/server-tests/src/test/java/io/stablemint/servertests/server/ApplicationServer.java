package io.stablemint.servertests.server;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A server that applications are deployed to, by its own means. */
public interface ApplicationServer extends AutoCloseable {

    /** Starts it, and returns when it can deploy. */
    void start();

    /**
     * Deploys a WAR or an EAR, and returns when the application runs. A WAR's context root is its file name without the ending.
     *
     * @throws DeploymentFailedException when the application does not start
     */
    void deploy(Path archive);

    /**
     * Removes an application.
     *
     * @param archive the name of the file that was deployed
     */
    void undeploy(String archive);

    /**
     * Gives settings to all applications that are deployed from now on, in the way that the server has for it, and removes
     * those that were given before.
     */
    void configure(Map<String, ?> settings);

    /** The address of a path, which starts with a context root and without a slash. */
    URI url(String path);

    /** Where it writes its log. */
    List<Path> logs();

    /** The ids of its Java processes. */
    List<Long> processes();

    /** Stops it. */
    @Override
    void close();
}
