package io.stablemint.buildtests;

import io.stablemint.testsupport.figures.FigureFile;
import java.nio.file.Path;

/** What the build makes for others. */
enum Artifact {
    CLIENT("src/stablemint-client/target/stablemint-client-%s.jar"),
    SANDBOX_WAR("src/stablemint-sandbox/target/stablemint-sandbox.war"),
    SANDBOX("src/stablemint-sandbox/target/stablemint-sandbox-standalone.jar"),
    AGENT("src/server-agent/target/server-agent.jar"),
    EAR("liberty/target/orders.ear"),
    SERVER_PACKAGE("liberty/target/orders-server-%s.zip");

    private final String path;

    Artifact(String path) {
        this.path = path;
    }

    Path path() {
        return in(root());
    }

    /** In another copy of the project. */
    Path in(Path projectRoot) {
        return projectRoot.resolve(path.formatted(System.getProperty("project.version")));
    }

    static Path root() {
        return Path.of(System.getProperty("project.root"));
    }

    /** An offline build has no SBOMs. */
    static boolean isOffline() {
        return "offline: true".equals(System.getProperty("build.network"));
    }

    static FigureFile figures() {
        return new FigureFile(root(), "operations");
    }
}
