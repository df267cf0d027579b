package io.stablemint.benchmarks.shop;

import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.benchmarks.servers.Liberty;
import io.stablemint.benchmarks.servers.Loopback;
import io.stablemint.benchmarks.servers.PartnerKeys;
import io.stablemint.benchmarks.servers.Postgres;
import io.stablemint.benchmarks.servers.Sandbox;
import io.stablemint.benchmarks.servers.ServerFiles;
import java.nio.file.Path;
import java.util.UUID;

/** One shop's server while it is being put together. */
public final class ShopFiles {

    /** Another one for each run. */
    public static final String OPERATOR = "olga";

    private final Workbench bench;
    private final String name;
    private final ServerFiles files;
    private final String password = "demo-" + UUID.randomUUID();

    private ShopFiles(Workbench bench, String name, ServerFiles files) {
        this.bench = bench;
        this.name = name;
        this.files = files;
    }

    /** With H2 in a file, which is the default. */
    public static ShopFiles of(Workbench bench, String name, Path ear) {
        ServerFiles files = new ServerFiles(bench.work(), name)
                .configuration(bench.products().serverConfiguration())
                .folder("jdbc", bench.products().jdbcDrivers())
                .application(ear);
        return new ShopFiles(bench, name, files);
    }

    public ShopFiles on(Postgres.Database database) {
        files.variable("orders.db.url", database.jdbcUrl())
                .variable("orders.db.user", database.user())
                .variable("orders.db.password", database.user());
        return this;
    }

    /** Pays through this sandbox. */
    public ShopFiles payingAt(Sandbox sandbox) {
        files.variable("stablemint.base-url", sandbox.url().toString().replaceAll("/$", ""))
                .variable("stablemint.checkout-hosts", sandbox.url().getAuthority())
                .variable("stablemint.api-key-file", sandbox.credentials().resolve("api-key"))
                .variable(
                        "stablemint.api-secret-key-file", sandbox.credentials().resolve("api-secret-key"))
                .variable("stablemint.private-key-file", sandbox.credentials().resolve("partner-private-key.pem"))
                .variable(
                        "stablemint.webhook.public-key-file",
                        sandbox.credentials().resolve("webhook-public-key.pem"));
        return this;
    }

    /** Believes webhooks that are signed with this key, and pays nowhere. */
    public ShopFiles toldBy(PartnerKeys stableMint) {
        Path folder = bench.work();
        files.variable("stablemint.base-url", "http://localhost:1")
                .variable("stablemint.api-key", "benchmark")
                .variable("stablemint.api-secret-key", "benchmark")
                .variable(
                        "stablemint.private-key-file",
                        PartnerKeys.generate().writePrivate(folder.resolve("partner.pem")))
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
        int port = Loopback.freePort();
        files.variable("orders.public-url", "http://localhost:" + port + "/shop")
                .variable("orders.demo-password", password)
                .variable("orders.sign-in-key", UUID.randomUUID())
                .variable("stablemint.allow-plain-http-to-loopback", true);
        Liberty server = Liberty.start(bench.products().libertyHome(), name, files, port);
        return new Shop(server, password);
    }
}
