package io.stablemint.systemtests.installation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.canary.GeneratedSecrets;
import io.stablemint.systemtests.environment.OperationsClient;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.StartsOwnServers;
import io.stablemint.testsupport.process.Command;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import io.stablemint.testsupport.waiting.Await;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * One installation, started from the zip with one env file, and with the credentials in server.xml. After all tests its log has no warning, no error and no FFDC.
 */
@StartsOwnServers
class InstalledServerIT {

    private static final Drill DRILL = new Drill();

    private static Installation installation;

    @BeforeAll
    static void install() {
        installation = Installation.in(Path.of("target", "installation"));
        DRILL.step("install: unzip", () -> server().unzip());
        DRILL.step("install: configure", () -> {
            server().configure(installation.settings());
            useCredentials(installation.credentials().old(), StableMintElement::xor);
        });
        DRILL.step(
                "install: check",
                () -> assertThat(server().orders("check"))
                        .isEqualTo("The server's settings are valid, and the database accepts them."));
        DRILL.step("install: start", () -> server().orders("start"));
    }

    @AfterAll
    static void stop() {
        installation.close();
        List<String> warnings = server().warnings();
        List<Path> ffdcFiles = server().ffdcFiles();
        DRILL.write(warnings.size(), ffdcFiles.size());
        assertThat(warnings).isEmpty();
        assertThat(ffdcFiles).isEmpty();
    }

    @Test
    void customerSignsIn_overHttps() {
        HttpsClient https = installation.https("first", "second");
        HttpResponse<String> signedIn = https.signIn();

        assertThat(signedIn.statusCode()).isEqualTo(303);
        List<String> cookies = signedIn.headers().allValues("Set-Cookie");
        assertThat(cookies)
                .singleElement()
                .asString()
                .startsWith("signed-in=")
                .contains("Secure", "HttpOnly", "SameSite=Lax");
        HttpResponse<String> account = https.get(
                "/shop/account",
                "Cookie",
                cookies.get(0).substring(0, cookies.get(0).indexOf(';')));
        assertThat(account.statusCode()).as(account.body()).isEqualTo(200);
        assertThat(account.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(account.headers().map()).doesNotContainKeys("Server", "X-Powered-By", "Set-Cookie");
    }

    @Test
    void customerPays() {
        DRILL.step("pay", () -> payUntilPaid(installation.shop().order()));
    }

    @Test
    void certificateIsReplaced_withoutRestart() {
        assertThat(installation.https("first").get("/shop/").statusCode()).isEqualTo(200);

        DRILL.step("rotate: certificate", () -> {
            installation.useCertificate("second");
            Await.until("the new certificate", () -> answersWith("second"), Boolean.TRUE::equals);
        });
    }

    @Test
    void credentialsInServerXmlAreReplaced_withoutRestart() {
        assertThat(server().hasLogged("stablemint.api-key = set, fingerprint")).isTrue();
        assertThat(server().hasLogged("(<stableMint> in server.xml)")).isTrue();
        assertThat(server().hasLogged("stablemint.elsewhere.deadline = PT20S")).isTrue();

        DRILL.step("rotate: credentials in server.xml", () -> {
            useCredentials(
                    installation.credentials().next(),
                    password -> server().encrypted(password, StableMintElement.ENCRYPTION_KEY));
            Await.until(
                    "the new credentials",
                    () -> ordersWith(installation.credentials().next()),
                    Boolean.TRUE::equals);
        });

        assertThat(server().hasLogged("STMNT1503I: The credentials changed and are in use from now on."))
                .isTrue();
    }

    @Test
    void pagesOfTheServerAreOurs() {
        for (String path : List.of("/", "/nothing", "/nothing/at/all.jsp", "/WEB-INF/web.xml")) {
            HttpResponse<String> missing = get(path);
            assertThat(missing.statusCode()).as(path).isEqualTo(404);
            assertThat(missing.body())
                    .as(path)
                    .contains("Harbour Roast", "href='/shop/'")
                    .doesNotContain("Liberty", "SRVE");
            assertThat(missing.headers().map()).as(path).doesNotContainKeys("Server", "X-Powered-By", "$WSEP");
        }
        assertThat(get("/shop/container-error").statusCode()).isEqualTo(404);
    }

    @Test
    void proxyOnLoopbackMakesARequestSecure_butPrivateHeadersDoNot() {
        HttpsClient plain = new HttpsClient(installation.shop().url(), List.of());

        HttpResponse<String> proxied = plain.signIn("X-Forwarded-For", "192.0.2.1", "X-Forwarded-Proto", "https");
        HttpResponse<String> disguised = plain.signIn("$WSIS", "true", "$WSSC", "https", "$WSRA", "192.0.2.1");

        assertThat(cookie(proxied)).contains("Secure");
        assertThat(cookie(disguised)).doesNotContain("Secure");
    }

    @Test
    void operationsAnswerAtTheirPortOnly() {
        assertThat(OperationsClient.operator(installation.operationsShop())
                        .get("orders")
                        .statusCode())
                .isEqualTo(200);
        assertThat(OperationsClient.operator(installation.shop()).get("orders").statusCode())
                .isEqualTo(404);
    }

    @Test
    void checkNamesEveryProblem_whenSettingsAreWrong() {
        Map<String, Object> wrong = installation.settings();
        wrong.put("http.host", "*");
        wrong.put("https.private-key-file", "/nowhere/key.pem");
        wrong.put("orders.db.password", "wrong");
        wrong.put("orders.db.user", "nobody");

        Command.Result result = server().check(wrong);

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.output().lines())
                .anySatisfy(line -> assertThat(line).startsWith("  - ORDER5605E: Plain http"))
                .anySatisfy(line -> assertThat(line).startsWith("  - ORDER5603E: '/nowhere/key.pem' cannot be read"))
                .anySatisfy(line -> assertThat(line).startsWith("  - ORDER5609E: The database cannot be used"));
    }

    @Test
    void dumpHasNoCredentials() throws IOException {
        DRILL.step("dump", () -> server().orders("dump"));

        try (Stream<Path> files = Files.list(server().state().resolve("orders"))) {
            List<Path> dumps =
                    files.filter(file -> file.toString().endsWith(".zip")).toList();
            assertThat(dumps).isNotEmpty();
            GeneratedSecrets secrets = GeneratedSecrets.in(installation.folder());
            assertThat(secrets.foundIn(dumps)).isEmpty();
        }
    }

    @Test
    void checkoutInFlightIsAnswered_andTheNewApplicationRuns_whenItIsReplaced() {
        String cookie = signInCookie();
        installation.sandbox().injectFault("{\"on\": \"/session/hosted\", \"times\": 1, \"delayMillis\": 2500}");
        String checkout = installation.shop().beginCheckout();
        int requests = installation.sandbox().requests().size();
        CompletableFuture<HttpResponse<String>> answer =
                CompletableFuture.supplyAsync(() -> installation.shop().complete(checkout));
        Await.until(
                "the request at Stable Mint",
                () -> installation.sandbox().requests().size(),
                count -> count > requests);

        DRILL.step("stop", () -> server().orders("stop"));

        PlacedOrder order = Shop.placed(Shop.json(answer.join()));
        DRILL.step("upgrade: replace the application", () -> {
            Path next = installation.folder().resolve("next.ear");
            ChangedApplication.write(server().application(), next);
            server().replaceApplication(next);
        });
        DRILL.step("upgrade: start", () -> server().orders("start"));
        assertThat(get("/shop/assets/mark.svg").body()).isEqualTo(ChangedApplication.PICTURE);
        assertThat(installation
                        .https("first", "second")
                        .get("/shop/account", "Cookie", cookie)
                        .statusCode())
                .isEqualTo(200);
        payUntilPaid(order);
    }

    private static void payUntilPaid(PlacedOrder order) {
        installation.sandbox().pay(installation.sandbox().referenceOf(order.id()));
        Await.until("a paid order", () -> installation.shop().read(order).getString("state"), "PAID"::equals);
    }

    private static void useCredentials(SandboxCredentials credentials, UnaryOperator<String> encoding) {
        server().configure("stablemint.xml", StableMintElement.xml(credentials, encoding));
    }

    /** Orders, and checks the request that Stable Mint has got. */
    private static boolean ordersWith(SandboxCredentials credentials) {
        PlacedOrder order = installation.shop().order();
        return PartnerCredentials.signed(
                installation.sandbox().requestsFor(order.id()).get(0), credentials);
    }

    private static boolean answersWith(String certificate) {
        try {
            return installation.https(certificate).get("/shop/").statusCode() == 200;
        } catch (UncheckedIOException stillTheOther) {
            return false;
        }
    }

    private static String signInCookie() {
        String cookie = cookie(installation.https("first", "second").signIn());
        return cookie.substring(0, cookie.indexOf(';'));
    }

    private static String cookie(HttpResponse<String> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    private static HttpResponse<String> get(String path) {
        return RecordedHttp.get(installation.shop().url().resolve(path));
    }

    private static InstalledServer server() {
        return installation.server();
    }
}
