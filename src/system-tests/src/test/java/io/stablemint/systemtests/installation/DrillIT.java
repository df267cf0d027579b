package io.stablemint.systemtests.installation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.process.Command;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import io.stablemint.testsupport.waiting.Await;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The parts of docs/runbook.md, one after the other, with the package and nothing else of the build. */
class DrillIT {

    private static final String FIRST = "1";
    private static final String SECOND = "2";

    private static final Drill DRILL = new Drill();

    private static DrillSite site;
    private static DrillServer server;
    private static DrillActions actions;

    @BeforeAll
    static void open() {
        site = DrillSite.in(Path.of("target", "drill"));
        server = site.server();
        actions = new DrillActions(site);
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void runbookWorks() {
        try {
            install();
            List<String> warnings = server.warnings();
            DRILL.write(warnings.size(), server.ffdcFiles());
            assertThat(warnings).isEmpty();
            assertThat(server.ffdcFiles()).isZero();
            rotateWithoutRestart();
            rotateWithRestart();
            killAndRestart();
            loseTheDatabase();
            upgradeAndGoBack();
            restore();
            DRILL.step("dump", () -> server.orders("dump"));
            DRILL.step("stop", () -> server.orders("stop"));
        } finally {
            DRILL.write();
        }
    }

    private static void install() {
        DRILL.step("install: database", () -> {
            site.postgres().database().change("CREATE ROLE orders LOGIN PASSWORD 'first'");
            site.postgres().database().change("CREATE DATABASE orders OWNER orders");
            site.postgres().requirePassword("orders");
        });
        DRILL.step("install: unzip and link", () -> {
            server.unzip(FIRST);
            server.link(FIRST);
        });
        DRILL.step("install: settings", () -> {
            site.putCredentials(site.credentials().old());
            site.putCertificate("first");
            Folders.copy(
                    site.sandboxCredentials().webhookPublicKey(),
                    server.settings().resolve("webhook-public-key.pem"));
            actions.newSignInKey();
            Folders.copy(
                    server.home(FIRST).resolve("server.env.example"),
                    actions.environment().path());
            actions.environment().set(site.values());
            actions.environment().set(Map.of("ORDERS_DB_PASSWORD", "first"));
        });
        DRILL.step(
                "install: check",
                () -> assertThat(server.orders("check"))
                        .isEqualTo("The server's settings are valid, and the database accepts them."));
        DRILL.step("install: start", () -> server.orders("start"));
        DRILL.step("pay", () -> site.paidOrder());
        DRILL.step("look at night: status and health", () -> {
            assertThat(server.orders("status")).contains("is running");
            assertThat(actions.health().statusCode()).isEqualTo(200);
        });
        DRILL.step(
                "webhook address: 401 without a signature",
                () -> assertThat(actions.unsigned()).isEqualTo(401));
    }

    private static void rotateWithoutRestart() {
        DRILL.step("rotate: certificate", () -> {
            Path certificate = site.putCertificate("second");
            Await.until("the new certificate", () -> actions.answersWith(certificate), Boolean.TRUE::equals);
            assertThat(server.hasLogged("ORDER5607I")).isTrue();
        });
        SandboxCredentials next = site.credentials().next();
        Path webhookKeys = server.settings().resolve("webhook-public-key.pem");
        DRILL.step("rotate: API key, secret, private key", () -> {
            site.putCredentials(next);
            Await.until("STMNT1503I", () -> actions.ordersWith(next), Boolean.TRUE::equals);
            assertThat(server.hasLogged("STMNT1503I: The credentials changed and are in use from now on."))
                    .isTrue();
        });
        DRILL.step("rotate: webhook key, both in the file", () -> {
            Folders.write(webhookKeys, Folders.text(webhookKeys) + Folders.text(next.webhookPublicKey()));
            Await.until("the new key", () -> actions.acceptsWebhooksOf(next), Boolean.TRUE::equals);
        });
        DRILL.step("rotate: Stable Mint withdraws the old ones", () -> {
            site.withdrawOthers(next);
            Folders.copy(next.webhookPublicKey(), webhookKeys);
            site.paidOrder();
        });
    }

    private static void rotateWithRestart() {
        String cookie = actions.signIn();
        DRILL.step("rotate: sign-in key", () -> {
            actions.newSignInKey();
            actions.restart();
            assertThat(actions.account(cookie)).isEqualTo(303);
            assertThat(actions.account(actions.signIn())).isEqualTo(200);
        });
        DRILL.step("rotate: database password", () -> {
            site.postgres().database().change("ALTER ROLE orders PASSWORD 'second'");
            actions.environment().set(Map.of("ORDERS_DB_PASSWORD", "second"));
            actions.restart();
            site.paidOrder();
        });
    }

    private static void killAndRestart() {
        DRILL.step("kill -9 with a checkout in flight, and start", () -> {
            // Longer than a checkout may take, so that it is in flight when the server is killed.
            site.sandbox().injectFault("{\"on\": \"/session/hosted\", \"times\": 20, \"delayMillis\": 60000}");
            String checkout = site.shop().beginCheckout();
            CompletableFuture<HttpResponse<String>> broken =
                    CompletableFuture.supplyAsync(() -> site.shop().complete(checkout));
            Await.until("a request in flight", actions::attemptsInFlight, count -> count == 1);
            server.kill();
            assertThat(broken).failsWithin(Duration.ofMinutes(1));
            site.sandbox().clearFaults();
            server.orders("start");
            PlacedOrder order = Await.until("the order", () -> actions.placed(checkout), list -> !list.isEmpty())
                    .get(0);
            Await.until(
                    "the session, when the killed server's lease has ended",
                    () -> site.sandbox().sessionsOf(order.id()).size(),
                    Integer.valueOf(1)::equals);
            site.pay(order);
        });
    }

    private static void loseTheDatabase() {
        PlacedOrder open = site.shop().order();
        String payment = NotificationBodies.accepted(open.id(), site.sandbox().referenceOf(open.id()), "3.20", "EUR");
        DRILL.step("database away", () -> {
            site.postgres().stop();
            assertThat(RecordedHttp.get(URI.create(site.shop().url() + "/")).statusCode())
                    .isBetween(500, 599);
            assertThat(actions.health().statusCode()).isEqualTo(503);
            assertThat(actions.deliver(payment).statusCode()).isEqualTo(503);
        });
        DRILL.step("database back, without a restart", () -> {
            site.postgres().startAgain();
            Await.until("health", () -> actions.health().statusCode(), Integer.valueOf(200)::equals);
            site.pay(open);
        });
        DRILL.step("start while the database is away: it ends", () -> {
            server.orders("stop");
            site.postgres().stop();
            Command.Result result = server.tryOrders(site.folder().resolve("opt/orders"), "start");
            assertThat(result.status()).isNotZero();
            assertThat(result.output()).contains("ORDER5609E");
            site.postgres().startAgain();
            server.orders("start");
        });
    }

    private static void upgradeAndGoBack() {
        DRILL.step("upgrade: unzip beside, check", () -> {
            Path home = server.unzip(SECOND);
            Path ear = home.resolve("wlp/usr/servers/orders/apps/orders.ear");
            ChangedApplication.write(server.home(FIRST).resolve("wlp/usr/servers/orders/apps/orders.ear"), ear);
            assertThat(server.tryOrders(home, "check").status()).isZero();
        });
        PlacedOrder open = site.shop().order();
        DRILL.step("upgrade: stop, link, start", () -> {
            server.orders("stop");
            server.link(SECOND);
            server.orders("start");
            assertThat(actions.picture()).isEqualTo(ChangedApplication.PICTURE);
            site.pay(open);
        });
        DRILL.step("upgrade: back to the old version", () -> {
            server.orders("stop");
            server.link(FIRST);
            server.orders("start");
            assertThat(actions.picture()).isNotEqualTo(ChangedApplication.PICTURE);
            site.paidOrder();
        });
    }

    private static void restore() {
        Path backup = site.folder().resolve("backup");
        PlacedOrder inBackup = site.shop().order();
        DRILL.step("backup: base backup", () -> site.postgres().backUp(backup));
        String from = Instant.now().toString();
        PlacedOrder later = site.shop().order();
        site.pay(inBackup);
        site.pay(later);
        DRILL.step("restore: stop, base backup, start", () -> {
            server.orders("stop");
            site.postgres().restore(backup);
            server.orders("start");
            assertThat(site.state(inBackup)).isEqualTo("AWAITING_PAYMENT");
        });
        DRILL.step("restore: Stable Mint sends all again", () -> {
            for (String body : site.sandbox().deliveredBodies()) {
                assertThat(actions.deliver(body).statusCode()).isEqualTo(204);
            }
            site.awaitState(inBackup, "PAID");
        });
        DRILL.step("restore: reconcile", () -> {
            String mismatches = Await.until(
                    "the mismatch",
                    () -> actions.operator().get("reconciliation?from=" + from).body(),
                    body -> body.contains(later.id()));
            assertThat(mismatches).contains("MISSING_HERE").doesNotContain(inBackup.id());
        });
    }
}
