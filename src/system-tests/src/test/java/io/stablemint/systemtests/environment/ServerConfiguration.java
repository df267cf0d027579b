package io.stablemint.systemtests.environment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an operator would set, as a file in the server's {@code configDropins/overrides}. */
public final class ServerConfiguration {

    private static final String APPLICATION =
            "<enterpriseApplication id=\"orders\" name=\"orders\" location=\"orders.ear\"/>";

    /** What we can log is logged. */
    static final String FINEST_LOGS = """
              <logging traceSpecification="*=info:org.jboss.resteasy.microprofile.client.RestClientBuilderImpl=severe:io.stablemint.*=finest"/>
            """;

    private static final String FOR_ARQUILLIAN = """
              <featureManager><feature>localConnector-1.0</feature></featureManager>
              <applicationMonitor updateTrigger="disabled" dropinsEnabled="false"/>
            """ + FINEST_LOGS;

    private ServerConfiguration() {}

    static void writeForArquillian(Map<String, ?> variables) {
        try {
            leaveTheApplicationToArquillian(serverFolder().resolve("server.xml"));
            writeOverrides(serverFolder(), variables, FOR_ARQUILLIAN);
        } catch (IOException e) {
            throw new UncheckedIOException("The server cannot be configured in " + serverFolder(), e);
        }
    }

    /** Arquillian deploys the EAR, with tests in it; the one that server.xml names stays out. */
    private static void leaveTheApplicationToArquillian(Path serverXml) throws IOException {
        String original = Files.readString(serverXml);
        if (!original.contains(APPLICATION)) {
            throw new IllegalStateException(serverXml + " has no " + APPLICATION);
        }
        Files.writeString(serverXml, original.replace(APPLICATION, ""));
    }

    static void writeOverrides(Path server, Map<String, ?> variables, String elements) throws IOException {
        Path file = server.resolve("configDropins/overrides/system-tests.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<server>\n" + elements + xml(variables) + "</server>\n");
    }

    /** The settings of a shop at this port that takes payments through this sandbox. */
    public static Map<String, Object> variables(int port, SandboxProcess sandbox) {
        URI sandboxUrl = sandbox.url();
        Path credentials = sandbox.credentials();
        Map<String, Object> variables = new TreeMap<>();
        variables.put("http.port", port);
        variables.put("https.port", -1);
        variables.put("orders.public-url", "http://localhost:" + port + "/shop");
        variables.put("orders.demo-password-file", DemoAccounts.passwordFileIn(credentials));
        variables.put("orders.sign-in-key-file", credentials.resolve("sign-in-key"));
        variables.put("stablemint.base-url", sandboxUrl);
        variables.put("stablemint.checkout-hosts", sandboxUrl.getHost() + ":" + sandboxUrl.getPort());
        variables.put("stablemint.allow-plain-http-to-loopback", true);
        variables.put("stablemint.api-key-file", credentials.resolve("api-key"));
        variables.put("stablemint.api-secret-key-file", credentials.resolve("api-secret-key"));
        variables.put("stablemint.private-key-file", credentials.resolve("partner-private-key.pem"));
        variables.put("stablemint.webhook.public-key-file", credentials.resolve("webhook-public-key.pem"));
        return variables;
    }

    /** The folder of the server that Arquillian manages. */
    static Path serverFolder() {
        return Path.of(System.getProperty("liberty.home"), "usr", "servers", System.getProperty("liberty.server"));
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
