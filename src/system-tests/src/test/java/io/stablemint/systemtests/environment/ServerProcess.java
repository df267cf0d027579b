package io.stablemint.systemtests.environment;

import io.stablemint.testsupport.process.Command;
import io.stablemint.testsupport.process.JdkTool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The JVM of a running server, inspected with the JDK's tools.
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
        // Unfolded: otherwise all class loaders of one type are one line.
        String statistics = jcmd("VM.classloaders", "fold=false");
        return (int) statistics
                .lines()
                .filter(line -> line.contains(APPLICATION_CLASS_LOADER))
                .count();
    }

    private String jcmd(String... command) {
        List<String> line = new ArrayList<>(List.of(JdkTool.path("jcmd"), Long.toString(pid)));
        line.addAll(List.of(command));
        return Command.output(line);
    }

    private static boolean isServer(ProcessHandle process, String server) {
        List<String> arguments = Arrays.asList(process.info().arguments().orElseGet(() -> new String[0]));
        return arguments.stream().anyMatch(argument -> argument.endsWith("ws-server.jar"))
                && arguments.contains(server);
    }
}
