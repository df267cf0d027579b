package io.stablemint.benchmarks.servers;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** The folder of one Liberty server while it is being laid out. */
public final class ServerFiles {

    private final Path users;
    private final Path server;
    private final Map<String, Object> variables = new TreeMap<>();

    /** An empty server of this name. */
    public ServerFiles(Path work, String name) {
        this.users = Folders.fresh(work.resolve(name)).toAbsolutePath();
        this.server = users.resolve("servers").resolve(name);
        Folders.write(server.resolve("server.env"), "keystore_password=" + UUID.randomUUID() + "\n");
    }

    /** A whole configuration folder. */
    public ServerFiles configuration(Path folder) {
        Folders.copy(folder, server);
        return this;
    }

    /** A server.xml of the benchmark's own. */
    public ServerFiles configuration(String xml) {
        Folders.write(server.resolve("server.xml"), xml);
        return this;
    }

    public ServerFiles application(Path file) {
        Folders.copy(file, server.resolve("apps").resolve(file.getFileName().toString()));
        return this;
    }

    /** A folder beside server.xml. */
    public ServerFiles folder(String name, Path content) {
        Folders.copy(content, server.resolve(name));
        return this;
    }

    public ServerFiles jvmOptions(String... options) {
        Folders.write(server.resolve("jvm.options"), String.join("\n", options) + "\n");
        return this;
    }

    public ServerFiles variable(String name, Object value) {
        variables.put(name, value);
        return this;
    }

    public ServerFiles variables(Map<String, ?> more) {
        variables.putAll(more);
        return this;
    }

    Path laidOut() {
        String xml = variables.entrySet().stream()
                .map(entry ->
                        "  <variable name=\"%s\" value=\"%s\"/>\n".formatted(entry.getKey(), escaped(entry.getValue())))
                .collect(Collectors.joining());
        Folders.write(server.resolve("configDropins/overrides/benchmark.xml"), "<server>\n" + xml + "</server>\n");
        return users;
    }

    private static String escaped(Object value) {
        return value.toString().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
