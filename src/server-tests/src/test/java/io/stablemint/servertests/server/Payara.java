package io.stablemint.servertests.server;

import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Payara Server with a domain of its own. Everything is done by its command line, {@code asadmin}. */
final class Payara implements ScriptableServer, PasswordStore {

    private static final String DOMAIN = "server-tests";
    /** More than the highest that a domain adds to its base. */
    private static final int PORTS = 100;

    private static final int ADMIN = 48;
    private static final int HTTP = 80;

    private final Path home;
    private final Path configuration;
    private final Path domains;

    /** {@code asadmin} counts all ports of the domain from it. */
    private final int portBase = LoopbackPort.freeRange(PORTS);

    private boolean runs;
    private Set<String> configured = Set.of();

    Payara(Path home, Path configuration, Path work) {
        this.home = home;
        this.configuration = configuration;
        this.domains = work.resolve("domains");
    }

    @Override
    public void start() {
        Folders.emptied(domains);
        require(asadmin(
                "--user",
                "admin",
                "create-domain",
                "--nopassword",
                "--domaindir",
                domains.toString(),
                "--portbase",
                Integer.toString(portBase),
                DOMAIN));
        addJvmOption(JvmOptions.CLEAR_SOFT_REFERENCES);
        runs = true;
        require(asadmin(
                "start-domain",
                "--domaindir",
                domains.toString(),
                "--prebootcommandfile",
                configuration.resolve("before-start.asadmin").toString(),
                DOMAIN));
    }

    @Override
    public void deploy(Path archive) {
        Command.Result result = admin("deploy", archive.toString());
        if (result.status() != 0) {
            throw new DeploymentFailedException(result.output());
        }
    }

    @Override
    public void undeploy(String archive) {
        require(admin("undeploy", archive.substring(0, archive.lastIndexOf('.'))));
    }

    /** As properties of the domain. */
    @Override
    public void configure(Map<String, ?> settings) {
        configured.forEach(
                name -> require(admin("delete-config-property", "--source=domain", "--propertyName=" + name)));
        settings.forEach((name, value) -> require(
                admin("set-config-property", "--source=domain", "--propertyName=" + name, "--propertyValue=" + value)));
        configured = Set.copyOf(settings.keySet());
    }

    /** As a password alias of the domain. */
    @Override
    public void storePassword(String name, String password) {
        Path file = domains.resolve("new-password");
        try {
            Files.writeString(file, "AS_ADMIN_ALIASPASSWORD=" + password + "\n");
            require(admin("--passwordfile", file.toString(), "create-password-alias", name));
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written or deleted", e);
        }
    }

    @Override
    public void removePassword(String name) {
        require(admin("delete-password-alias", name));
    }

    /** A common library, which needs a restart. */
    @Override
    public void addDriver(Path jar) {
        require(admin("add-library", jar.toString()));
        require(asadmin("restart-domain", "--domaindir", domains.toString(), DOMAIN));
    }

    @Override
    public void runScript(Path script, Map<String, ?> systemProperties) {
        systemProperties.forEach((name, value) -> require(
                admin("create-system-properties", name + "=" + value.toString().replace(":", "\\:"))));
        require(admin("multimode", "--file", script.toString()));
    }

    @Override
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + (portBase + HTTP) + "/" + path);
    }

    @Override
    public List<Path> logs() {
        return List.of(domain().resolve("logs/server.log"));
    }

    @Override
    public List<Long> processes() {
        try {
            return List.of(Long.parseLong(
                    Files.readString(domain().resolve("config/pid")).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException("Payara has no process id", e);
        }
    }

    @Override
    public void close() {
        if (runs) {
            runs = false;
            asadmin("stop-domain", "--domaindir", domains.toString(), DOMAIN);
        }
    }

    /** Not by {@code asadmin create-jvm-options}, which needs a server that runs, and then its restart. */
    private void addJvmOption(String option) {
        Path file = domain().resolve("config/domain.xml");
        try {
            String element = "<jvm-options>" + option + "</jvm-options>";
            Files.writeString(file, Files.readString(file).replaceFirst("(?=<jvm-options>)", element));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be changed", e);
        }
    }

    private Path domain() {
        return domains.resolve(DOMAIN);
    }

    private Command.Result admin(String... command) {
        List<String> arguments = new ArrayList<>(List.of("--port", Integer.toString(portBase + ADMIN)));
        arguments.addAll(List.of(command));
        return asadmin(arguments.toArray(String[]::new));
    }

    private Command.Result asadmin(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(home.resolve("bin/asadmin").toString()));
        command.addAll(List.of(arguments));
        return Command.run(command);
    }

    private static void require(Command.Result result) {
        if (result.status() != 0) {
            throw new IllegalStateException(result.output());
        }
    }
}
