package io.stablemint.servertests.server;

import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.process.Command;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * WildFly with enterprise beans and MicroProfile: its usual configuration, with what its own script {@code enable-microprofile.cli}
 * adds. Applications are deployed by its command line, {@code jboss-cli}.
 */
final class WildFly implements ScriptableServer {

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;

    private final Path home;
    private final Path base;
    private final Path work;
    private final Path console;

    /** What is added to each of the server's ports. */
    private final int offset = LoopbackPort.free() - HTTP;

    private Optional<ServerProcess> process = Optional.empty();
    private boolean configured;

    WildFly(Path home, Path work) {
        this.home = home;
        this.work = work;
        this.base = work.resolve("standalone");
        this.console = work.resolve("console.log");
    }

    @Override
    public void start() {
        enableMicroProfile();
        Folders.emptied(base);
        Folders.copy(home.resolve("standalone"), base);
        ServerProcess started = ServerProcess.start(
                List.of(
                        home.resolve("bin/standalone.sh").toString(),
                        "--server-config=standalone.xml",
                        "-b=127.0.0.1",
                        "-bmanagement=127.0.0.1",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.socket.binding.port-offset=" + offset),
                work);
        process = Optional.of(started);
        String output =
                started.await("WildFly's start", text -> text.contains("WFLYSRV0025") || text.contains("WFLYSRV0026"));
        if (!output.contains("WFLYSRV0025")) {
            throw new IllegalStateException("WildFly did not start; see " + console);
        }
    }

    @Override
    public void deploy(Path archive) {
        Command.Result result = command("deploy " + archive);
        if (result.status() != 0) {
            throw new DeploymentFailedException(result.output());
        }
    }

    @Override
    public void undeploy(String archive) {
        require(command("undeploy " + archive));
    }

    /** As a source of its MicroProfile Config subsystem. A source that is removed stays in use until the server reloads. */
    @Override
    public void configure(Map<String, ?> settings) {
        String source = "/subsystem=microprofile-config-smallrye/config-source=server-tests";
        if (configured) {
            require(cli("--commands=" + source + ":remove,reload"));
        }
        configured = !settings.isEmpty();
        if (configured) {
            String properties = settings.entrySet().stream()
                    .map(setting -> "\"" + setting.getKey() + "\"=>\"" + setting.getValue() + "\"")
                    .collect(Collectors.joining(",", "{", "}"));
            require(command(source + ":add(properties=" + properties + ")"));
        }
    }

    @Override
    public void addDriver(Path jar) {
        deploy(jar);
    }

    @Override
    public void runScript(Path script, Map<String, ?> systemProperties) {
        systemProperties.forEach(
                (name, value) -> require(command("/system-property=" + name + ":add(value=\"" + value + "\")")));
        require(cli("--file=" + script));
    }

    @Override
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + (HTTP + offset) + "/" + path);
    }

    @Override
    public List<Path> logs() {
        return List.of(console);
    }

    @Override
    public List<Long> processes() {
        return List.of(process.orElseThrow().java());
    }

    @Override
    public void close() {
        process.ifPresent(ServerProcess::close);
        process = Optional.empty();
    }

    /** Changes the unpacked server, which then has it; the script leaves alone what is there already. */
    private void enableMicroProfile() {
        require(Command.run(List.of(
                home.resolve("bin/jboss-cli.sh").toString(),
                "--file=" + home.resolve("docs/examples/enable-microprofile.cli"))));
    }

    private Command.Result command(String command) {
        return cli("--command=" + command);
    }

    private Command.Result cli(String what) {
        return Command.run(List.of(
                home.resolve("bin/jboss-cli.sh").toString(),
                "--connect",
                "--controller=127.0.0.1:" + (MANAGEMENT + offset),
                what));
    }

    private static void require(Command.Result result) {
        if (result.status() != 0) {
            throw new IllegalStateException(result.output());
        }
    }
}
