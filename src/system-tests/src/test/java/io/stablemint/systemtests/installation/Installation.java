package io.stablemint.systemtests.installation;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.OpenSsl;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.ServerConfiguration;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An installed server with PostgreSQL, a certificate, and a sandbox in the place of Stable Mint. */
final class Installation implements AutoCloseable {

    private static final Set<String> CREDENTIALS =
            Set.of("stablemint.api-key-file", "stablemint.api-secret-key-file", "stablemint.private-key-file");

    private final int httpPort = LoopbackPort.free();
    private final int httpsPort = LoopbackPort.free();
    private final int operationsPort = LoopbackPort.free();
    private final Path folder;
    private final PostgreSqlServer postgres;
    private final PartnerCredentials credentials;
    private final SandboxProcess sandbox;
    private final InstalledServer server;

    private Installation(Path folder) {
        this.folder = folder;
        postgres = PostgreSqlServer.start(folder.resolve("postgresql"), Map.of());
        credentials = PartnerCredentials.generated(folder.resolve("partner"));
        Map<String, Object> settings = new TreeMap<>(credentials.sandboxSettings());
        settings.put("sandbox.webhook-url", shop().webhookUrl());
        settings.put("sandbox.webhook-time-scale", 0.001);
        sandbox = SandboxProcess.start(Artifacts.sandboxJar(), folder.resolve("sandbox"), settings);
        server = new InstalledServer(Artifacts.serverPackage(), folder.resolve("installed"));
    }

    /** Starts database and sandbox, and makes two certificates; the server is not installed yet. */
    static Installation in(Path work) {
        Installation installation = new Installation(Folders.emptied(work.toAbsolutePath()));
        installation.createCertificate("first");
        installation.createCertificate("second");
        installation.useCertificate("first");
        return installation;
    }

    InstalledServer server() {
        return server;
    }

    PartnerCredentials credentials() {
        return credentials;
    }

    /** The settings that an operator fills in, without the credentials, which are in server.xml. */
    Map<String, Object> settings() {
        Map<String, Object> settings = ServerConfiguration.variables(httpPort, sandbox);
        settings.keySet().removeIf(CREDENTIALS::contains);
        settings.putAll(postgres.database().orderSettings());
        settings.put("https.port", httpsPort);
        settings.put("https.host", "localhost");
        settings.put("https.certificate-file", certificate("current"));
        settings.put("https.private-key-file", key("current"));
        settings.put("operations.port", operationsPort);
        return settings;
    }

    /** The shop over http on loopback. */
    Shop shop() {
        return new Shop(URI.create("http://localhost:" + httpPort + "/shop"));
    }

    /** The shop at the operators' port. */
    Shop operationsShop() {
        return new Shop(URI.create("http://localhost:" + operationsPort + "/shop"));
    }

    Sandbox sandbox() {
        return new Sandbox(sandbox.url());
    }

    /** The server over https; trusts the certificates of these names. */
    HttpsClient https(String... names) {
        return new HttpsClient(
                URI.create("https://localhost:" + httpsPort),
                List.of(names).stream().map(this::certificate).toList());
    }

    /** Puts this certificate into the files that the settings name. */
    void useCertificate(String name) {
        Folders.copy(key(name), key("current"));
        Folders.copy(certificate(name), certificate("current"));
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        server.close();
        sandbox.close();
        postgres.close();
    }

    private void createCertificate(String name) {
        Folders.created(folder.resolve("tls"));
        OpenSsl.serverCertificate(name, certificate(name), key(name));
    }

    private Path certificate(String name) {
        return folder.resolve("tls").resolve(name + "-certificate.pem");
    }

    private Path key(String name) {
        return folder.resolve("tls").resolve(name + "-key.pem");
    }
}
