package io.stablemint.systemtests.installation;

import io.stablemint.systemtests.environment.OperationsClient;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Shop;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** What operators, customers and Stable Mint do during the drill, and what they see. */
record DrillActions(DrillSite site) {

    int attemptsInFlight() {
        return site.postgres()
                .database(DrillSite.DATABASE, "orders", "second")
                .rows("SELECT id FROM payment_attempt WHERE state = 'SENT'")
                .size();
    }

    List<PlacedOrder> placed(String checkout) {
        HttpResponse<String> answer = site.shop().complete(checkout);
        return answer.statusCode() < 300 ? List.of(Shop.placed(Shop.json(answer))) : List.of();
    }

    EnvironmentFile environment() {
        return new EnvironmentFile(site.server().settings().resolve("server.env"));
    }

    void restart() {
        site.server().orders("stop");
        site.server().orders("start");
    }

    void newSignInKey() {
        Folders.write(site.server().settings().resolve("sign-in-key"), "" + UUID.randomUUID() + UUID.randomUUID());
    }

    String signIn() {
        String cookie = site.https(certificate())
                .signIn()
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }

    int account(String cookie) {
        return site.https(certificate()).get("/shop/account", "Cookie", cookie).statusCode();
    }

    Path certificate() {
        return site.server().settings().resolve("fullchain.pem");
    }

    boolean answersWith(Path certificate) {
        try {
            return site.https(certificate).get("/shop/").statusCode() == 200;
        } catch (UncheckedIOException stillTheOther) {
            return false;
        }
    }

    boolean ordersWith(SandboxCredentials credentials) {
        PlacedOrder order = site.shop().order();
        return PartnerCredentials.signed(site.sandbox().requestsFor(order.id()).get(0), credentials);
    }

    /** A notification that cannot be read changes nothing: it is rejected with 400, or with 401 if the key is not known. */
    boolean acceptsWebhooksOf(SandboxCredentials credentials) {
        return deliver("{}", credentials).statusCode() == 400;
    }

    HttpResponse<String> deliver(String body) {
        return deliver(body, site.credentials().next());
    }

    HttpResponse<String> deliver(String body, SandboxCredentials credentials) {
        return SignedNotification.of(body, SignedNotification.keyOf(credentials))
                .to(site.shop().webhookUrl());
    }

    int unsigned() {
        return SignedNotification.empty().to(site.shop().webhookUrl()).statusCode();
    }

    HttpResponse<String> health() {
        return RecordedHttp.get(site.shop().url().resolve("/health"));
    }

    String picture() {
        return RecordedHttp.get(site.shop().url().resolve("/shop/assets/mark.svg"))
                .body();
    }

    OperationsClient operator() {
        return OperationsClient.operator(site.operationsShop());
    }
}
