package io.stablemint.systemtests.installation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server that is installed from the package. */
final class InstalledServer implements AutoCloseable {

    private final Path archive;
    private final Path folder;
    private final Path home;
    private final Path state;

    /**
     * A server that is not installed yet.
     *
     * @param archive the package
     * @param folder where it is unzipped
     */
    InstalledServer(Path archive, Path folder) {
        this.archive = archive;
        this.folder = folder;
        this.home = folder.resolve(archive.getFileName().toString().replace(".zip", ""));
        this.state = folder.resolve("state");
    }

    void unzip() {
        Folders.created(folder);
        run(List.of("unzip", "-q", archive.toString(), "-d", folder.toString()));
    }

    /** Writes {@code server.env}. */
    void configure(Map<String, ?> settings) {
        write(home.resolve("server.env"), settings);
    }

    /** Writes a file beside server.xml, which the server reads also while it runs. */
    void configure(String name, String xml) {
        Folders.write(configuration().resolve("configDropins/overrides").resolve(name), xml);
    }

    /** Encodes a password with {@code {aes}}. */
    String encrypted(String password, String key) {
        return run(command(
                "wlp/bin/securityUtility", List.of(), List.of("encode", "--encoding=aes", "--key=" + key, password)));
    }

    /** The result of {@code bin/orders check} with other settings. */
    Command.Result check(Map<String, ?> settings) {
        Path file = home.resolve("other.env");
        write(file, settings);
        return Command.run(command("bin/orders", List.of("ORDERS_SETTINGS=" + file), List.of("check")));
    }

    /** Runs {@code bin/orders} with this argument, and returns its output. */
    String orders(String argument) {
        return run(command("bin/orders", List.of(), List.of(argument)));
    }

    /** The folder for logs and data. */
    Path state() {
        return state;
    }

    /** Stops it, if it runs. */
    @Override
    public void close() {
        Command.run(command("bin/orders", List.of(), List.of("stop")));
    }

    /** Puts another EAR in the place of the installed one. */
    void replaceApplication(Path ear) {
        Folders.copy(ear, application());
    }

    Path application() {
        return configuration().resolve("apps/orders.ear");
    }

    /** Whether the log has this text. */
    boolean hasLogged(String text) {
        return lines(logs().resolve("messages.log")).anyMatch(line -> line.contains(text));
    }

    /** The lines of the log with a warning or an error. */
    List<String> warnings() {
        return lines(logs().resolve("messages.log"))
                .filter(line -> line.matches("\\[[^]]+] [0-9a-f]{8} .{1,45} [WEF] .*"))
                .toList();
    }

    List<Path> ffdcFiles() {
        Path folder = logs().resolve("ffdc");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private Path configuration() {
        return home.resolve("wlp/usr/servers/orders");
    }

    private Path logs() {
        return state.resolve("orders/logs");
    }

    private void write(Path file, Map<String, ?> settings) {
        Map<String, Object> all = new TreeMap<>(settings);
        all.put("WLP_OUTPUT_DIR", state);
        Folders.write(
                file,
                all.entrySet().stream()
                        .map(setting -> environmentName(setting.getKey()) + "=" + setting.getValue() + "\n")
                        .collect(Collectors.joining()));
    }

    /** As MicroProfile Config maps names of settings to those of environment variables. */
    private static String environmentName(String setting) {
        return setting.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
    }

    /** With no other environment than the path of Java. */
    private List<String> command(String program, List<String> environment, List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of("env", "-i", "PATH=" + Path.of(System.getProperty("java.home"), "bin") + ":/usr/bin:/bin"));
        command.addAll(environment);
        command.add(home.resolve(program).toString());
        command.addAll(arguments);
        return command;
    }

    private static String run(List<String> command) {
        Command.Result result = Command.run(command);
        assertThat(result.status()).as(result.output()).isZero();
        return result.output();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
