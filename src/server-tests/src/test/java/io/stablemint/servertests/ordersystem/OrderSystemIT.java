package io.stablemint.servertests.ordersystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.stablemint.servertests.environment.SandboxControl;
import io.stablemint.servertests.server.ApplicationServer;
import io.stablemint.servertests.server.ScriptableServer;
import io.stablemint.servertests.server.ServerKind;
import io.stablemint.servertests.server.ServerUnderTest;
import io.stablemint.testsupport.postgresql.PostgreSqlServer;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import io.stablemint.testsupport.waiting.Await;
import jakarta.json.JsonObject;
import java.io.File;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The same EAR as on Open Liberty, with its data in PostgreSQL. Open Liberty has the system tests. */
@ArquillianTest
@RunAsClient
class OrderSystemIT {

    private static final String EAR = "orders";

    private final Path work = ServerKind.underTest().work().resolve("order-system");

    @ArquillianResource
    @SuppressWarnings("NullAway.Init") // Arquillian sets it
    Deployer deployer;

    @Deployment(name = EAR, managed = false, testable = false)
    static Archive<?> orders() {
        return ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File(System.getProperty("orders.ear")));
    }

    /** One test, because one deployment takes half a minute. */
    @Test
    void guestsPay_usersSignIn_andOperatorsSeeTheOrders() {
        ApplicationServer server = ServerUnderTest.get();
        assumeTrue(
                server instanceof ScriptableServer, "no script for this server: it is tested elsewhere, or has no EAR");
        try (PostgreSqlServer postgreSql = PostgreSqlServer.start(work.resolve("postgresql"), Map.of());
                SandboxProcess sandbox = startSandbox()) {
            setUp((ScriptableServer) server, postgreSql);
            server.configure(settings(sandbox));
            try {
                deployer.deploy(EAR);
                use(sandbox);
            } finally {
                server.configure(Map.of());
            }
        }
    }

    private void use(SandboxProcess sandbox) {
        try {
            pay(new SandboxControl(sandbox.url()));
            signIn();
        } finally {
            deployer.undeploy(EAR);
        }
    }

    private static void pay(SandboxControl sandbox) {
        JsonObject order = OrderSystem.order();

        sandbox.pay(sandbox.referenceOf(order.getString("order")));

        Await.until("The order's payment", () -> OrderSystem.state(order), "PAID"::equals);
        HttpResponse<String> page =
                OrderSystem.page("/orders/" + order.getString("order") + "?token=" + order.getString("token"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Paid");
        assertThat(OrderSystem.operations("olga").body()).contains(order.getString("order"));
    }

    private static void signIn() {
        assertThat(OrderSystem.page("/").body()).contains("cedar-pencil");
        assertThat(OrderSystem.signIn("anna", "wrong").statusCode()).isEqualTo(401);
        HttpResponse<String> response = OrderSystem.signIn("anna", OrderSystem.DEMO_PASSWORD);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        assertThat(OrderSystem.operations("olga").statusCode()).isEqualTo(200);
        assertThat(OrderSystem.operations("anna").statusCode()).isEqualTo(403);
    }

    private void setUp(ScriptableServer server, PostgreSqlServer postgreSql) {
        ServerKind kind = ServerKind.underTest();
        Path scripts = Path.of(System.getProperty("project.root"), "src", "system-tests", "servers", kind.toString());
        server.addDriver(Path.of(System.getProperty("jdbc.driver")));
        server.runScript(
                kind == ServerKind.WILDFLY ? scripts.resolve("orders.cli") : scripts.resolve("orders.asadmin"),
                postgreSql.create("orders").orderSettings());
    }

    private SandboxProcess startSandbox() {
        return SandboxProcess.start(
                Path.of(System.getProperty("sandbox.jar")),
                work.resolve("sandbox"),
                Map.of(
                        "sandbox.webhook-url",
                        OrderSystem.url("/api/stablemint/notifications"),
                        "sandbox.webhook-time-scale",
                        "0.001"));
    }

    private static Map<String, Object> settings(SandboxProcess sandbox) {
        Map<String, Object> settings = new HashMap<>(sandbox.clientSettings());
        settings.put("orders.public-url", OrderSystem.url(""));
        settings.put("orders.sign-in-key", "a key of the server tests, for nothing else");
        settings.put("orders.demo-password", OrderSystem.DEMO_PASSWORD);
        return settings;
    }
}
