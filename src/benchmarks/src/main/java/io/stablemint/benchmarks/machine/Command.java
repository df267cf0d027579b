package io.stablemint.benchmarks.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the machine that say something and end. */
public final class Command {

    private Command() {}

    /**
     * What the command printed to standard output.
     *
     * @throws IllegalStateException when it failed
     */
    public static String output(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with status " + status);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(command.get(0) + " cannot be run; install it and try again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command.get(0), e);
        }
    }
}
