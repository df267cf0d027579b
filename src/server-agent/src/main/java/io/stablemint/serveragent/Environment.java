package io.stablemint.serveragent;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The environment variables of {@code server.env}. A variable with an empty value is not set.
 *
 * @param variables by their names
 */
public record Environment(Map<String, String> variables) {

    /** Open Liberty reads the password of its keystore and of its LTPA keys from this variable; bin/orders generates it. */
    private static final String KEYSTORE_PASSWORD = "keystore_password";

    private static final String SERVER = "orders";

    public Environment {
        variables = Map.copyOf(variables);
    }

    static Environment ofProcess() {
        return new Environment(System.getenv());
    }

    public Optional<String> value(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    Optional<Path> path(String name) {
        return value(name).map(Path::of);
    }

    Optional<String> keystorePassword() {
        return value(KEYSTORE_PASSWORD);
    }

    /** Where Open Liberty looks for keystore and LTPA keys. */
    Path securityFolder() {
        Path output =
                path("WLP_OUTPUT_DIR").map(folder -> folder.resolve(SERVER)).orElseGet(() -> Path.of(""));
        return output.resolve("resources").resolve("security").toAbsolutePath();
    }
}
