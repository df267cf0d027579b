package io.stablemint.servertests.server;

import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.process.JdkTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Payara Micro: a process for each application, started with it. */
final class PayaraMicro implements ApplicationServer {

    private final Path jar;
    private final Path configuration;
    private final Path work;
    private final Map<String, Integer> ports = new ConcurrentHashMap<>();
    private final Map<String, ServerProcess> running = new ConcurrentHashMap<>();

    PayaraMicro(Path jar, Path configuration, Path work) {
        this.jar = jar;
        this.configuration = configuration;
        this.work = work;
    }

    /** Starts no process before there is an application. */
    @Override
    public void start() {
        configure(Map.of());
    }

    @Override
    public void deploy(Path archive) {
        String application = nameOf(archive.getFileName().toString());
        ServerProcess process = ServerProcess.start(
                List.of(
                        JdkTool.path("java"),
                        "-jar",
                        jar.toString(),
                        "--port",
                        Integer.toString(port(application)),
                        "--noHazelcast",
                        "--prebootcommandfile",
                        configuration.resolve("before-start.asadmin").toString(),
                        "--systemproperties",
                        systemProperties().toString(),
                        "--rootdir",
                        work.resolve(application).resolve("root").toString(),
                        "--deploy",
                        archive.toString()),
                work.resolve(application));
        running.put(application, process);
        String output = process.await(application + " on Payara Micro", PayaraMicro::hasStarted);
        if (!output.contains(application + " was successfully deployed")) {
            throw new DeploymentFailedException(output);
        }
    }

    @Override
    public void undeploy(String archive) {
        ServerProcess process = running.remove(nameOf(archive));
        if (process != null) {
            process.close();
        }
    }

    /** As system properties of the processes that are started from now on. */
    @Override
    public void configure(Map<String, ?> settings) {
        Properties properties = new Properties();
        settings.forEach((name, value) -> properties.setProperty(name, value.toString()));
        try (Writer file = Files.newBufferedWriter(systemProperties())) {
            properties.store(file, null);
        } catch (IOException e) {
            throw new UncheckedIOException(systemProperties() + " cannot be written", e);
        }
    }

    @Override
    public URI url(String path) {
        return URI.create("http://127.0.0.1:" + port(path.replaceAll("/.*", "")) + "/" + path);
    }

    @Override
    public List<Path> logs() {
        return ports.keySet().stream()
                .map(application -> work.resolve(application).resolve("console.log"))
                .toList();
    }

    @Override
    public List<Long> processes() {
        return running.values().stream().map(ServerProcess::java).toList();
    }

    @Override
    public void close() {
        running.keySet().forEach(application -> undeploy(application + ".war"));
    }

    private Path systemProperties() {
        return Folders.created(work).resolve("system.properties");
    }

    private int port(String application) {
        return ports.computeIfAbsent(application, name -> LoopbackPort.free());
    }

    private static boolean hasStarted(String output) {
        return output.contains(" ready in ");
    }

    private static String nameOf(String archive) {
        return archive.substring(0, archive.lastIndexOf('.'));
    }
}
