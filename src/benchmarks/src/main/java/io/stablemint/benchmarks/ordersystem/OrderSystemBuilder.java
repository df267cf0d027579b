package io.stablemint.benchmarks.ordersystem;

import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import io.stablemint.testsupport.postgresql.Database;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Configures an order system's server, and starts it. */
public final class OrderSystemBuilder {

    /** The demo account with the role of an operator. */
    public static final String OPERATOR = "olga";

    private final BenchmarkContext context;
    private final ServerFolder files;
    private final String password = "demo-" + UUID.randomUUID();

    private OrderSystemBuilder(BenchmarkContext context, ServerFolder files) {
        this.context = context;
        this.files = files;
    }

    /** With H2 in a file, which is the default. */
    public static OrderSystemBuilder of(BenchmarkContext context, String name, Path ear) {
        ServerFolder files = ServerFolder.empty(context.work(), name)
                .configuration(context.artifacts().serverConfiguration())
                .folder("jdbc", context.artifacts().jdbcDrivers())
                .application(ear);
        return new OrderSystemBuilder(context, files);
    }

    public OrderSystemBuilder withDatabase(Database database) {
        files.variables(database.orderSettings());
        return this;
    }

    /** Pays through this sandbox. */
    public OrderSystemBuilder withSandbox(SandboxProcess sandbox) {
        files.variables(sandbox.clientSettings());
        return this;
    }

    /** Accepts webhooks that are signed with this key, and has no Stable Mint to pay at. */
    public OrderSystemBuilder withWebhooksSignedBy(RsaKeyPair stableMint) {
        Path folder = context.work();
        files.variable("stablemint.base-url", "http://localhost:1")
                .variable("stablemint.api-key", "benchmark")
                .variable("stablemint.api-secret-key", "benchmark")
                .variable(
                        "stablemint.private-key-file",
                        RsaKeyPair.generate().writePrivate(folder.resolve("partner.pem")))
                .variable(
                        "stablemint.webhook.public-key-file",
                        stableMint.writePublic(folder.resolve("stable-mint.pem")));
        return this;
    }

    public OrderSystemBuilder setting(String name, Object value) {
        files.variable(name, value);
        return this;
    }

    public OrderSystem start() {
        int port = LoopbackPort.free();
        files.variable("orders.public-url", "http://localhost:" + port + "/shop")
                .variable("orders.demo-password", password)
                .variable("orders.sign-in-key", UUID.randomUUID())
                .variable("stablemint.allow-plain-http-to-loopback", true);
        LibertyServer server = LibertyServer.configured(context.artifacts().libertyHome(), files, port);
        server.start(Map.of());
        return new OrderSystem(server, password);
    }
}
