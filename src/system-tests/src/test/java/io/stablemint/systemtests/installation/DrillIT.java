package io.stablemint.systemtests.installation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.OperationsClient;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.process.Command;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import io.stablemint.testsupport.waiting.Await;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    @BeforeAll
    static void open() {
        site = DrillSite.in(Path.of("target", "drill"));
        server = site.server();
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
            newSignInKey();
            Folders.copy(server.home(FIRST).resolve("server.env.example"), environment().path());
            environment().set(site.values());
            environment().set(Map.of("ORDERS_DB_PASSWORD", "first"));
        });
        DRILL.step(
                "install: check",
                () -> assertThat(server.orders("check"))
                        .isEqualTo("The server's settings are valid, and the database accepts them."));
        DRILL.step("install: start", () -> server.orders("start"));
        DRILL.step("pay", () -> site.paidOrder());
        DRILL.step("look at night: status and health", () -> {
            assertThat(server.orders("status")).contains("is running");
            assertThat(health().statusCode()).isEqualTo(200);
        });
        DRILL.step(
                "webhook address: 401 without a signature",
                () -> assertThat(unsigned()).isEqualTo(401));
    }

    private static void rotateWithoutRestart() {
        DRILL.step("rotate: certificate", () -> {
            Path certificate = site.putCertificate("second");
            Await.until("the new certificate", () -> answersWith(certificate), Boolean.TRUE::equals);
            assertThat(server.hasLogged("ORDER5607I")).isTrue();
        });
        SandboxCredentials next = site.credentials().next();
        Path webhookKeys = server.settings().resolve("webhook-public-key.pem");
        DRILL.step("rotate: API key, secret, private key", () -> {
            site.putCredentials(next);
            Await.until("STMNT1503I", () -> ordersWith(next), Boolean.TRUE::equals);
            assertThat(server.hasLogged("STMNT1503I: The credentials changed and are in use from now on."))
                    .isTrue();
        });
        DRILL.step("rotate: webhook key, both in the file", () -> {
            Folders.write(webhookKeys, Folders.text(webhookKeys) + Folders.text(next.webhookPublicKey()));
            Await.until("the new key", () -> acceptsWebhooksOf(next), Boolean.TRUE::equals);
        });
        DRILL.step("rotate: Stable Mint withdraws the old ones", () -> {
            site.withdrawOthers(next);
            Folders.copy(next.webhookPublicKey(), webhookKeys);
            site.paidOrder();
        });
    }

    private static void rotateWithRestart() {
        String cookie = signIn();
        DRILL.step("rotate: sign-in key", () -> {
            newSignInKey();
            restart();
            assertThat(account(cookie)).isEqualTo(303);
            assertThat(account(signIn())).isEqualTo(200);
        });
        DRILL.step("rotate: database password", () -> {
            site.postgres().database().change("ALTER ROLE orders PASSWORD 'second'");
            environment().set(Map.of("ORDERS_DB_PASSWORD", "second"));
            restart();
            site.paidOrder();
        });
    }

    private static void killAndRestart() {
        DRILL.step("kill -9 with a checkout in flight, and start", () -> {
            site.sandbox().injectFault("{\"on\": \"/session/hosted\", \"times\": 1, \"delayMillis\": 2500}");
            String checkout = site.shop().beginCheckout();
            int requests = site.sandbox().requests().size();
            CompletableFuture<HttpResponse<String>> broken =
                    CompletableFuture.supplyAsync(() -> site.shop().complete(checkout));
            Await.until("the request", () -> site.sandbox().requests().size(), count -> count > requests);
            server.kill();
            assertThat(broken).failsWithin(Duration.ofMinutes(1));
            server.orders("start");
            PlacedOrder order = Await.until("the order", () -> placed(checkout), list -> !list.isEmpty())
                    .get(0);
            site.pay(order);
        });
    }

    private static List<PlacedOrder> placed(String checkout) {
        HttpResponse<String> answer = site.shop().complete(checkout);
        return answer.statusCode() < 300 ? List.of(Shop.placed(Shop.json(answer))) : List.of();
    }

    private static void loseTheDatabase() {
        PlacedOrder open = site.shop().order();
        DRILL.step("database away", () -> {
            site.postgres().stop();
            assertThat(RecordedHttp.get(URI.create(site.shop().url() + "/")).statusCode())
                    .isBetween(500, 599);
            assertThat(health().statusCode()).isEqualTo(503);
            assertThat(webhook(site.credentials().next()).statusCode()).isEqualTo(503);
        });
        DRILL.step("database back, without a restart", () -> {
            site.postgres().startAgain();
            Await.until("health", () -> health().statusCode(), Integer.valueOf(200)::equals);
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
            assertThat(picture()).isEqualTo(ChangedApplication.PICTURE);
            site.pay(open);
        });
        DRILL.step("upgrade: back to the old version", () -> {
            server.orders("stop");
            server.link(FIRST);
            server.orders("start");
            assertThat(picture()).isNotEqualTo(ChangedApplication.PICTURE);
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
                assertThat(SignedNotification.of(
                                        body,
                                        SignedNotification.keyOf(
                                                site.credentials().next()))
                                .to(site.shop().webhookUrl())
                                .statusCode())
                        .isEqualTo(204);
            }
            site.awaitState(inBackup, "PAID");
        });
        DRILL.step("restore: reconcile", () -> {
            String mismatches = Await.until(
                    "the mismatch",
                    () -> operator().get("reconciliation?from=" + from).body(),
                    body -> body.contains(later.id()));
            assertThat(mismatches).contains("MISSING_HERE").doesNotContain(inBackup.id());
        });
    }

    private static EnvironmentFile environment() {
        return new EnvironmentFile(server.settings().resolve("server.env"));
    }

    private static void restart() {
        server.orders("stop");
        server.orders("start");
    }

    private static void newSignInKey() {
        Folders.write(server.settings().resolve("sign-in-key"), "" + UUID.randomUUID() + UUID.randomUUID());
    }

    private static String signIn() {
        String cookie = site.https(certificate())
                .signIn()
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static int account(String cookie) {
        return site.https(certificate()).get("/shop/account", "Cookie", cookie).statusCode();
    }

    private static Path certificate() {
        return server.settings().resolve("fullchain.pem");
    }

    private static boolean answersWith(Path certificate) {
        try {
            return site.https(certificate).get("/shop/").statusCode() == 200;
        } catch (UncheckedIOException stillTheOther) {
            return false;
        }
    }

    private static boolean ordersWith(SandboxCredentials credentials) {
        PlacedOrder order = site.shop().order();
        return PartnerCredentials.signed(site.sandbox().requestsFor(order.id()).get(0), credentials);
    }

    private static boolean acceptsWebhooksOf(SandboxCredentials credentials) {
        return webhook(credentials).statusCode() != 401;
    }

    /** A signed notification that cannot be read, so it changes nothing. */
    private static HttpResponse<String> webhook(SandboxCredentials credentials) {
        return SignedNotification.of("{}", SignedNotification.keyOf(credentials))
                .to(site.shop().webhookUrl());
    }

    private static int unsigned() {
        return SignedNotification.empty().to(site.shop().webhookUrl()).statusCode();
    }

    private static HttpResponse<String> health() {
        return RecordedHttp.get(site.shop().url().resolve("/health"));
    }

    private static String picture() {
        return RecordedHttp.get(site.shop().url().resolve("/shop/assets/mark.svg"))
                .body();
    }

    private static OperationsClient operator() {
        return OperationsClient.operator(site.operationsShop());
    }
}
