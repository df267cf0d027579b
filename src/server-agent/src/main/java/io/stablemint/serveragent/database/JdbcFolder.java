package io.stablemint.serveragent.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The JDBC drivers beside this jar: {@code lib/server-agent.jar} and {@code jdbc/} are in the server's folder. */
final class JdbcFolder {

    private JdbcFolder() {}

    /** The driver that accepts this URL. */
    static Driver driver(String url) {
        ClassLoader loader =
                new URLClassLoader(jars(folder()).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return ServiceLoader.load(Driver.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .filter(driver -> accepts(driver, url))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No JDBC driver for " + url + " in " + folder()));
    }

    private static boolean accepts(Driver driver, String url) {
        try {
            return driver.acceptsURL(url);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Path folder() {
        URI jar = URI.create(JdbcFolder.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return Path.of(jar).resolveSibling("../jdbc").normalize();
    }

    private static List<URL> jars(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<URL> urls = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jar")).toList()) {
                urls.add(file.toUri().toURL());
            }
            return urls;
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the JDBC drivers cannot be read: " + folder, e);
        }
    }
}
