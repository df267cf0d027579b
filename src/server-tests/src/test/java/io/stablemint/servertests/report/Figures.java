package io.stablemint.servertests.report;

import io.stablemint.servertests.server.ServerKind;
import io.stablemint.testsupport.figures.FigureFile;
import java.nio.file.Path;

/**
 * The figures of one server, in {@code servers.json}.
 *
 * @param prefix of their names
 */
public record Figures(String prefix) {

    static Figures of(ServerKind server) {
        return new Figures(server.toString().replace('-', '_') + "_");
    }

    /** The figures of the server under test. */
    public static Figures ofTheServerUnderTest() {
        return of(ServerKind.underTest());
    }

    public void set(String name, long figure) {
        file().add(prefix + name, figure);
    }

    static FigureFile file() {
        return new FigureFile(Path.of(System.getProperty("project.root")), "servers");
    }
}
