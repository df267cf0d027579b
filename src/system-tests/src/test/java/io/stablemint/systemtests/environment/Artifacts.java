package io.stablemint.systemtests.environment;

import io.stablemint.testsupport.figures.FigureFile;
import java.nio.file.Path;

/** Where the build put what is tested. */
public final class Artifacts {

    private Artifacts() {}

    public static Path clientJar() {
        return path("client.jar");
    }

    public static Path sandboxJar() {
        return path("sandbox.jar");
    }

    public static Path ordersEar() {
        return path("orders.ear");
    }

    /** What operators install. */
    public static Path serverPackage() {
        return path("orders.server");
    }

    /** The Open Liberty with the server that Arquillian manages. */
    public static Path libertyHome() {
        return path("liberty.home");
    }

    /** The production configuration of the order system's server. */
    public static Path serverConfiguration() {
        return projectRoot().resolve("liberty/config");
    }

    /** The pages for operators and developers. */
    public static Path documentation() {
        return projectRoot().resolve("src/docs");
    }

    /** {@code target/figures/<suite>.json}. */
    public static FigureFile figures(String suite) {
        return new FigureFile(projectRoot(), suite);
    }

    /** The folder with the root pom.xml. */
    public static Path projectRoot() {
        return path("project.root");
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }
}
