package io.stablemint.systemtests.installation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The server as the runbook installs it: versions side by side, a link to the one in use, settings and state elsewhere. */
final class DrillServer {

    private final Path archive;
    private final Path root;

    /**
     * A server that is not installed yet.
     *
     * @param root takes the place of the root folder
     */
    DrillServer(Path archive, Path root) {
        this.archive = archive;
        this.root = root;
    }

    /** Unzips the package, and gives its folder this name. */
    Path unzip(String version) {
        Path opt = Folders.created(root.resolve("opt"));
        shell("unzip -q '" + archive + "' -d '" + opt + "'");
        shell("mv '" + opt.resolve(archive.getFileName().toString().replace(".zip", "")) + "' '" + home(version) + "'");
        return home(version);
    }

    Path home(String version) {
        return root.resolve("opt/orders-server-" + version);
    }

    void link(String version) {
        shell("ln -sfn '" + home(version) + "' '" + root.resolve("opt/orders") + "'");
    }

    /** The folder for keys, certificate and server.env. */
    Path settings() {
        return Folders.created(root.resolve("etc/orders"));
    }

    /** The folder for logs. */
    Path state() {
        return root.resolve("var/lib/orders");
    }

    /** Runs {@code bin/orders} of the linked version, which must succeed, and returns its output. */
    String orders(String argument) {
        Command.Result result = tryOrders(root.resolve("opt/orders"), argument);
        assertThat(result.status()).as(result.output()).isZero();
        return result.output();
    }

    Command.Result tryOrders(Path home, String argument) {
        return Command.run(List.of(
                "env",
                "-i",
                "PATH=" + Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin",
                "ORDERS_SETTINGS=" + settings().resolve("server.env"),
                home.resolve("bin/orders").toString(),
                argument));
    }

    /** {@code kill -9} of its process. */
    void kill() {
        long pid = Long.parseLong(Folders.firstLine(state().resolve(".pid/orders.pid")));
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** The lines of all logs that match the runbook's search for errors and warnings. */
    List<String> warnings() {
        return logs().flatMap(log -> Folders.text(log).lines())
                .filter(line -> line.matches("\\[[^]]+] [0-9a-f]{8} .{1,45} [WEF] .*"))
                .toList();
    }

    boolean hasLogged(String text) {
        return Folders.text(state().resolve("orders/logs/messages.log")).contains(text);
    }

    int ffdcFiles() {
        return list(state().resolve("orders/logs/ffdc")).size();
    }

    private Stream<Path> logs() {
        return list(state().resolve("orders/logs")).stream()
                .filter(file -> file.getFileName().toString().matches("messages.*\\.log"));
    }

    private static List<Path> list(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static void shell(String command) {
        Command.Result result = Command.run(List.of("sh", "-c", command));
        assertThat(result.status()).as(result.output()).isZero();
    }
}
