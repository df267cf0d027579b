package io.stablemint.testsupport.liberty;

import io.stablemint.testsupport.files.Folders;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/** What an operator would set: a file in the server's {@code configDropins/overrides}. */
public final class ServerOverrides {

    private ServerOverrides() {}

    /**
     * Writes the file, over one that was there before.
     *
     * @param server the folder with {@code server.xml}
     * @param elements of the configuration, as XML
     * @param variables by their names
     */
    public static void write(Path server, String elements, Map<String, ?> variables) {
        Folders.write(
                server.resolve("configDropins/overrides/test-settings.xml"),
                "<server>\n" + elements + xml(variables) + "</server>\n");
    }

    private static String xml(Map<String, ?> variables) {
        return variables.entrySet().stream()
                .map(entry ->
                        "  <variable name=\"%s\" value=\"%s\"/>%n".formatted(entry.getKey(), escaped(entry.getValue())))
                .collect(Collectors.joining());
    }

    private static String escaped(Object value) {
        return value.toString().replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
