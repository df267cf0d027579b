package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The JVM of a running server, seen through the JDK's own tools.
 *
 * @param pid its process id
 */
public record ServerProcess(long pid) {

    private static final String APPLICATION_CLASS_LOADER = "com.ibm.ws.classloading.internal.AppClassLoader";

    /** The server that Arquillian manages. */
    public static ServerProcess ofArquillian() {
        String server = System.getProperty("liberty.server");
        return ProcessHandle.allProcesses()
                .filter(process -> isServer(process, server))
                .findFirst()
                .map(process -> new ServerProcess(process.pid()))
                .orElseThrow(() -> new IllegalStateException("No server " + server + " is running"));
    }

    /** How many class loaders of applications are alive after a collection. */
    public int applicationClassLoaders() {
        jcmd("GC.run");
        // Unfolded: otherwise equal class loaders are one line, however many they are.
        String statistics = jcmd("VM.classloaders", "fold=false");
        return (int) statistics
                .lines()
                .filter(line -> line.contains(APPLICATION_CLASS_LOADER))
                .count();
    }

    private String jcmd(String... command) {
        try {
            List<String> line = new ArrayList<>(List.of(tool("jcmd"), Long.toString(pid)));
            line.addAll(List.of(command));
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!output.contains(":")) {
                throw new IllegalStateException("jcmd " + line + " said: " + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException("jcmd cannot be run", e);
        }
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private static boolean isServer(ProcessHandle process, String server) {
        List<String> arguments = Arrays.asList(process.info().arguments().orElseGet(() -> new String[0]));
        return arguments.stream().anyMatch(argument -> argument.endsWith("ws-server.jar"))
                && arguments.contains(server);
    }
}
