package io.stablemint.systemtests.installation;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.OpenSsl;
import io.stablemint.systemtests.environment.Sandbox;
import io.stablemint.systemtests.environment.ServerConfiguration;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import io.stablemint.testsupport.waiting.Await;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An empty folder with the package, PostgreSQL, and a sandbox in the place of Stable Mint. */
final class DrillSite implements AutoCloseable {

    static final String DATABASE = "orders";

    private final int httpPort = LoopbackPort.free();
    private final int httpsPort = LoopbackPort.free();
    private final int operationsPort = LoopbackPort.free();
    private final int sandboxPort = LoopbackPort.free();
    private final Path folder;
    private final PostgreSqlServer postgres;
    private final PartnerCredentials credentials;
    private final DrillServer server;
    private SandboxProcess sandbox;

    private DrillSite(Path folder) {
        this.folder = folder;
        this.postgres = PostgreSqlServer.start(folder.resolve("postgresql"), Map.of());
        this.credentials = PartnerCredentials.generated(folder.resolve("partner"));
        this.server = new DrillServer(Artifacts.serverPackage().toAbsolutePath(), folder);
        this.sandbox = startSandbox(credentials.sandboxSettings());
    }

    static DrillSite in(Path work) {
        return new DrillSite(Folders.emptied(work.toAbsolutePath()));
    }

    DrillServer server() {
        return server;
    }

    PostgreSqlServer postgres() {
        return postgres;
    }

    PartnerCredentials credentials() {
        return credentials;
    }

    Sandbox sandbox() {
        return new Sandbox(sandbox.url());
    }

    Path folder() {
        return folder;
    }

    /** The shop over http on loopback. */
    Shop shop() {
        return new Shop(URI.create("http://localhost:" + httpPort + "/shop"));
    }

    /** The shop at the operators' port. */
    Shop operationsShop() {
        return new Shop(URI.create("http://localhost:" + operationsPort + "/shop"));
    }

    HttpsClient https(Path... certificates) {
        return new HttpsClient(URI.create("https://localhost:" + httpsPort), List.of(certificates));
    }

    /** The values of server.env, with the names of environment variables. */
    Map<String, Object> values() {
        Map<String, Object> settings = new TreeMap<>(ServerConfiguration.variables(httpPort, sandbox));
        settings.put("orders.db.url", postgres.database(DATABASE, "", "").url());
        settings.put("orders.db.user", "orders");
        settings.put("https.port", httpsPort);
        settings.put("https.host", "localhost");
        settings.put("operations.port", operationsPort);
        Map<String, Object> values = new TreeMap<>();
        settings.forEach(
                (name, value) -> values.put(name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT), value));
        Path files = server.settings();
        values.put("HTTPS_CERTIFICATE_FILE", files.resolve("fullchain.pem"));
        values.put("HTTPS_PRIVATE_KEY_FILE", files.resolve("privkey.pem"));
        values.put("ORDERS_SIGN_IN_KEY_FILE", files.resolve("sign-in-key"));
        values.put("STABLEMINT_API_KEY_FILE", files.resolve("api-key"));
        values.put("STABLEMINT_API_SECRET_KEY_FILE", files.resolve("api-secret-key"));
        values.put("STABLEMINT_PRIVATE_KEY_FILE", files.resolve("partner-private-key.pem"));
        values.put("STABLEMINT_WEBHOOK_PUBLIC_KEY_FILE", files.resolve("webhook-public-key.pem"));
        values.put("WLP_OUTPUT_DIR", server.state());
        return values;
    }

    /** Copies the files with the credentials to where server.env names them. */
    void putCredentials(SandboxCredentials from) {
        for (String file :
                List.of(PartnerCredentials.API_KEY, PartnerCredentials.API_SECRET, PartnerCredentials.PRIVATE_KEY)) {
            Folders.copy(from.folder().resolve(file), server.settings().resolve(file));
        }
    }

    /** Makes a certificate, and puts it where server.env names it. */
    Path putCertificate(String name) {
        Path certificate = folder.resolve(name + "-certificate.pem");
        Path key = folder.resolve(name + "-key.pem");
        OpenSsl.serverCertificate(name, certificate, key);
        Folders.copy(key, server.settings().resolve("privkey.pem"));
        Folders.copy(certificate, server.settings().resolve("fullchain.pem"));
        return certificate;
    }

    /** The key with which the sandbox signs webhooks at the beginning. */
    SandboxCredentials sandboxCredentials() {
        return sandbox.credentials();
    }

    /** Stable Mint accepts these credentials only, and signs webhooks with their webhook key. */
    void withdrawOthers(SandboxCredentials only) {
        sandbox.close();
        sandbox = startSandbox(Map.of(
                "sandbox.api-key-file", only.apiKey(),
                "sandbox.api-secret-key-file", only.apiSecretKey(),
                "sandbox.partner-public-key-file", only.partnerPublicKey(),
                "sandbox.webhook-private-key-file", only.webhookPrivateKey()));
    }

    PlacedOrder paidOrder() {
        PlacedOrder order = shop().order();
        pay(order);
        return order;
    }

    void pay(PlacedOrder order) {
        sandbox().pay(sandbox().referenceOf(order.id()));
        awaitState(order, "PAID");
    }

    void awaitState(PlacedOrder order, String state) {
        Await.until(state, () -> state(order), state::equals);
    }

    String state(PlacedOrder order) {
        return shop().read(order).getString("state");
    }

    @Override
    public void close() {
        server.tryOrders(folder.resolve("opt/orders"), "stop");
        sandbox.close();
        postgres.close();
    }

    private SandboxProcess startSandbox(Map<String, ?> more) {
        Map<String, Object> settings = new TreeMap<>(more);
        settings.put("sandbox.port", sandboxPort);
        settings.put("sandbox.webhook-url", shop().webhookUrl());
        settings.put("sandbox.webhook-time-scale", 0.001);
        return SandboxProcess.start(Artifacts.sandboxJar(), folder.resolve("sandbox"), settings);
    }
}
