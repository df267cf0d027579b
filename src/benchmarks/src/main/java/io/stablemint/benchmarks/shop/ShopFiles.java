package io.stablemint.benchmarks.shop;

import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.testsupport.http.LoopbackPort;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.liberty.LibertyServer;
import io.stablemint.testsupport.liberty.ServerFolder;
import io.stablemint.testsupport.postgresql.Database;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** One shop's server while it is being put together. */
public final class ShopFiles {

    /** Another one for each run. */
    public static final String OPERATOR = "olga";

    private final Workbench bench;
    private final ServerFolder files;
    private final String password = "demo-" + UUID.randomUUID();

    private ShopFiles(Workbench bench, ServerFolder files) {
        this.bench = bench;
        this.files = files;
    }

    /** With H2 in a file, which is the default. */
    public static ShopFiles of(Workbench bench, String name, Path ear) {
        ServerFolder files = ServerFolder.empty(bench.work(), name)
                .configuration(bench.products().serverConfiguration())
                .folder("jdbc", bench.products().jdbcDrivers())
                .application(ear);
        return new ShopFiles(bench, files);
    }

    public ShopFiles on(Database database) {
        files.variables(database.orderSettings());
        return this;
    }

    /** Pays through this sandbox. */
    public ShopFiles payingAt(SandboxProcess sandbox) {
        files.variables(sandbox.clientSettings());
        return this;
    }

    /** Believes webhooks that are signed with this key, and pays nowhere. */
    public ShopFiles toldBy(RsaKeyPair stableMint) {
        Path folder = bench.work();
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

    public ShopFiles setting(String name, Object value) {
        files.variable(name, value);
        return this;
    }

    public Shop start() {
        int port = LoopbackPort.free();
        files.variable("orders.public-url", "http://localhost:" + port + "/shop")
                .variable("orders.demo-password", password)
                .variable("orders.sign-in-key", UUID.randomUUID())
                .variable("stablemint.allow-plain-http-to-loopback", true);
        LibertyServer server = LibertyServer.configured(bench.products().libertyHome(), files, port);
        server.start(Map.of());
        return new Shop(server, password);
    }
}
