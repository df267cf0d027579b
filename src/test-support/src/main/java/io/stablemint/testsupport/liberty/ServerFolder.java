package io.stablemint.testsupport.liberty;

import io.stablemint.testsupport.files.Folders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The files of one Open Liberty server, before it starts. */
public final class ServerFolder {

    private final String name;
    private final Path users;
    private final Path server;
    private final Map<String, Object> variables = new TreeMap<>();
    private final List<String> jvmOptions = new ArrayList<>();
    private String elements = "";

    private ServerFolder(String name, Path users) {
        this.name = name;
        this.users = users;
        this.server = users.resolve("servers").resolve(name);
    }

    /** An empty server of this name; {@code work/name} is emptied for it. */
    public static ServerFolder empty(Path work, String name) {
        ServerFolder folder =
                new ServerFolder(name, Folders.emptied(work.resolve(name).toAbsolutePath()));
        Folders.write(folder.server.resolve("server.env"), "keystore_password=" + UUID.randomUUID() + "\n");
        return folder;
    }

    /** Copies a whole configuration folder. */
    public ServerFolder configuration(Path folder) {
        Folders.copy(folder, server);
        return this;
    }

    /** Writes {@code server.xml}. */
    public ServerFolder configuration(String xml) {
        Folders.write(server.resolve("server.xml"), xml);
        return this;
    }

    /** Copies the archive to {@code apps}; {@code server.xml} must name it. */
    public ServerFolder application(Path archive) {
        Folders.copy(archive, server.resolve("apps").resolve(archive.getFileName()));
        return this;
    }

    /** Copies a folder to one beside {@code server.xml}. */
    public ServerFolder folder(String name, Path content) {
        Folders.copy(content, server.resolve(name));
        return this;
    }

    public ServerFolder jvmOption(String option) {
        jvmOptions.add(option);
        return this;
    }

    /** Adds an element to the configuration, as XML. */
    public ServerFolder element(String xml) {
        elements += xml;
        return this;
    }

    public ServerFolder variable(String name, Object value) {
        variables.put(name, value);
        return this;
    }

    public ServerFolder variables(Map<String, ?> more) {
        variables.putAll(more);
        return this;
    }

    String name() {
        return name;
    }

    /** The value of {@code WLP_USER_DIR}. */
    Path users() {
        return users;
    }

    /** Writes what was collected; the system properties come after the other JVM options. */
    void write(Map<String, String> systemProperties) {
        List<String> lines = new ArrayList<>(jvmOptions);
        systemProperties.forEach((property, value) -> lines.add("-D" + property + "=" + value));
        Folders.write(server.resolve("jvm.options"), String.join("\n", lines) + "\n");
        ServerOverrides.write(server, elements, variables);
    }
}
