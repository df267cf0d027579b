package io.stablemint.client.container;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the tools that check the client's signatures and create keys: keytool of this JDK, openssl of this machine. */
public final class Tools {

    private Tools() {}

    /** The tool's output; an {@link IOException} when it failed. */
    public static String run(String... command) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(command));
        if ("keytool".equals(command[0])) {
            line.set(
                    0,
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        }
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + output);
        }
        return output.strip();
    }
}
