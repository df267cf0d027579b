package io.stablemint.testsupport.sandbox;

import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.process.Command;
import io.stablemint.testsupport.process.JdkTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The sandbox as its users start it, {@code java -jar}. */
public final class SandboxProcess implements AutoCloseable {

    private final Process process;
    private final URI url;
    private final SandboxCredentials credentials;

    private SandboxProcess(Process process, URI url, SandboxCredentials credentials) {
        this.process = process;
        this.url = url;
        this.credentials = credentials;
    }

    /**
     * Starts it on a free port, and waits until it listens.
     *
     * @param folder for its logs and its credentials
     * @param settings further {@code sandbox.*} settings
     */
    public static SandboxProcess start(Path jar, Path folder, Map<String, ?> settings) {
        Path work = Folders.created(folder.toAbsolutePath());
        SandboxCredentials credentials = new SandboxCredentials(work.resolve("credentials"));
        try {
            Process process = new ProcessBuilder(command(jar, credentials, settings))
                    .redirectError(work.resolve("sandbox.err.log").toFile())
                    .start();
            URI url =
                    SandboxOutput.copy(process, work.resolve("sandbox.out.log")).join();
            return new SandboxProcess(process, url, credentials);
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox cannot be started", e);
        }
    }

    /** Generates the credentials of another partner. */
    public static SandboxCredentials generateCredentials(Path jar, Path folder) {
        Command.output(List.of(JdkTool.path("java"), "-jar", jar.toString(), "credentials", folder.toString()));
        return new SandboxCredentials(folder);
    }

    /** Where it listens, with a slash at the end. */
    public URI url() {
        return url;
    }

    public SandboxCredentials credentials() {
        return credentials;
    }

    /** The {@code stablemint.*} settings of an application that takes payments through this sandbox. */
    public Map<String, Object> clientSettings() {
        return credentials.clientSettings(url);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static List<String> command(Path jar, SandboxCredentials credentials, Map<String, ?> settings) {
        List<String> command = new ArrayList<>();
        command.add(JdkTool.path("java"));
        command.add("-Dsandbox.credentials-dir=" + credentials.folder());
        command.add("-Dsandbox.port=0");
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }
}
