package io.stablemint.servertests.server;

import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.waiting.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A server in a process of its own, with its output in a file. */
final class ServerProcess implements AutoCloseable {

    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final Path console;

    private ServerProcess(Process process, Path console) {
        this.process = process;
        this.console = console;
    }

    /** Starts it in the folder, with its output in {@code console.log} there. */
    static ServerProcess start(List<String> command, Path folder) {
        Path console = Folders.created(folder).resolve("console.log");
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .directory(folder.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment()
                .merge("JDK_JAVA_OPTIONS", JvmOptions.CLEAR_SOFT_REFERENCES, (all, added) -> all + " " + added);
        try {
            return new ServerProcess(builder.start(), console);
        } catch (IOException e) {
            throw new UncheckedIOException(command.get(0) + " cannot be started", e);
        }
    }

    /** Waits until its output is as expected, or until it has ended; returns its output. */
    String await(String what, Predicate<String> expected) {
        return Await.until(what, this::output, output -> expected.test(output) || !process.isAlive());
    }

    String output() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(console + " cannot be read", e);
        }
    }

    /** The Java process: the last of those that a start script begins, or the process itself. */
    long java() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .reduce((first, second) -> second)
                .orElseThrow()
                .pid();
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a server was ending", e);
        }
    }
}
