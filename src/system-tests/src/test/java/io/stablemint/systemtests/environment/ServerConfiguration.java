package io.stablemint.systemtests.environment;

import io.stablemint.testsupport.liberty.ServerFolder;
import io.stablemint.testsupport.liberty.ServerOverrides;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The configuration of the order system's servers: that of production, and what an operator would set. */
public final class ServerConfiguration {

    private static final String APPLICATION =
            "<enterpriseApplication id=\"orders\" name=\"orders\" location=\"orders.ear\"/>";

    /** Our packages log at the finest level, and the persistence provider logs every SQL statement; no file is deleted during a run. */
    private static final String FINEST_LOGS = """
              <logging traceSpecification="*=info:org.jboss.resteasy.microprofile.client.RestClientBuilderImpl=severe:io.stablemint.*=finest:eclipselink.sql=all" maxFiles="0"/>
            """;

    private static final String FOR_ARQUILLIAN = """
              <featureManager><feature>localConnector-1.0</feature></featureManager>
              <applicationMonitor updateTrigger="disabled" dropinsEnabled="false"/>
            """ + FINEST_LOGS;

    private ServerConfiguration() {}

    static void writeForArquillian(Map<String, ?> variables) {
        try {
            removeApplication(serverFolder().resolve("server.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException("The server cannot be configured in " + serverFolder(), e);
        }
        ServerOverrides.write(serverFolder(), FOR_ARQUILLIAN, variables);
    }

    /** The files of a server of its own, with the product's EAR and its production configuration. */
    public static ServerFolder orders(Path work, String name) {
        return ServerFolder.empty(work, name)
                .configuration(Artifacts.serverConfiguration())
                .folder("jdbc", serverFolder().resolve("jdbc"))
                .application(Artifacts.ordersEar())
                .element(FINEST_LOGS);
    }

    /** Arquillian deploys the EAR with tests in it; so the one in server.xml is removed. */
    private static void removeApplication(Path serverXml) throws IOException {
        String original = Files.readString(serverXml);
        if (!original.contains(APPLICATION)) {
            throw new IllegalStateException(serverXml + " has no " + APPLICATION);
        }
        Files.writeString(serverXml, original.replace(APPLICATION, ""));
    }

    /** The settings of a shop at this port that takes payments through this sandbox. */
    public static Map<String, Object> variables(int port, SandboxProcess sandbox) {
        Path folder = sandbox.credentials().folder();
        Map<String, Object> variables = sandbox.clientSettings();
        variables.put("http.port", port);
        variables.put("https.port", -1);
        variables.put("orders.public-url", "http://localhost:" + port + "/shop");
        // Tests wait for work that becomes due by time alone: a lease that ends, a try that is repeated.
        variables.put("orders.idle-tick", "PT2S");
        variables.put("orders.demo-password-file", DemoAccounts.passwordFileIn(folder));
        variables.put("orders.sign-in-key-file", folder.resolve("sign-in-key"));
        return variables;
    }

    /** The folder of the server that Arquillian manages. */
    static Path serverFolder() {
        return Artifacts.libertyHome().resolve("usr/servers").resolve(System.getProperty("liberty.server"));
    }
}
