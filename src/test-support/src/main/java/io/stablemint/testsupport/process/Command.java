package io.stablemint.testsupport.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs programs that print something and end. */
public final class Command {

    private Command() {}

    /**
     * What the command printed to standard output; its standard error is dropped.
     *
     * @throws IllegalStateException when the command failed
     */
    public static String output(List<String> command) {
        Result result = run(new ProcessBuilder(command).redirectError(Redirect.DISCARD));
        if (result.status() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with status " + result.status());
        }
        return result.output();
    }

    /** Runs the command, which may fail. The output has both standard output and standard error. */
    public static Result run(List<String> command) {
        return run(new ProcessBuilder(command).redirectErrorStream(true));
    }

    private static Result run(ProcessBuilder builder) {
        String program = builder.command().get(0);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(program + " cannot be run; install it and try again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + program, e);
        }
    }

    /**
     * How a command ended.
     *
     * @param status its exit status, 0 for success
     * @param output what it printed, without white space at the ends
     */
    public record Result(int status, String output) {}
}
