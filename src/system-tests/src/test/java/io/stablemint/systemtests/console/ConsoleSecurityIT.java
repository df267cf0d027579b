package io.stablemint.systemtests.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.ConsoleClient;
import io.stablemint.systemtests.environment.NotificationBodies;
import io.stablemint.systemtests.environment.Shop.PlacedOrder;
import io.stablemint.systemtests.environment.SignedNotification;
import io.stablemint.systemtests.environment.TestEnvironment;
import io.stablemint.systemtests.incontainer.OrdersArchive;
import io.stablemint.testsupport.load.ConcurrentWork;
import io.stablemint.testsupport.waiting.Await;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Nobody sees or does more in the console than the role allows, whatever is forged, replayed or sent twice at the same time. */
@ArquillianTest
@RunAsClient
class ConsoleSecurityIT {

    private static final List<String> PAGES = List.of(
            "/console",
            "/console/orders",
            "/console/orders.csv",
            "/console/work/in-review",
            "/console/work/refunds",
            "/console/work/dead-letters",
            "/console/work/returned-but-unpaid",
            "/console/statements",
            "/console/mismatches");

    @Deployment(testable = false)
    static EnterpriseArchive orders() {
        return OrdersArchive.orders();
    }

    @Test
    void pagesAreForStaff() {
        PlacedOrder order = TestEnvironment.shop().order();
        for (String path : List.of("/console", "/console/live", "/console/orders/" + order.id())) {
            HttpResponse<String> answer = guest().get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).as(path).contains("/shop/sign-in?next=console");
            assertThat(user("anna").get(path).statusCode()).as(path).isEqualTo(403);
        }
        for (String path : PAGES) {
            assertThat(guest().get(path).statusCode()).as(path).isEqualTo(303);
            assertThat(user("anna").get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(user("carla").get(path).statusCode()).as(path).isEqualTo(200);
            assertThat(user("olga").get(path).statusCode()).as(path).isEqualTo(200);
        }
    }

    @Test
    void onlyOperatorsAct() {
        PlacedOrder order = orderInReview();
        String action = "/console/orders/" + order.id() + "/actions/accept";
        String version = user("olga").versionAt(action);

        assertThat(guest().post(action, form(version)).statusCode()).isEqualTo(401);
        for (String login : List.of("anna", "carla")) {
            assertThat(user(login).get(action).statusCode()).as(login).isEqualTo(403);
            assertThat(user(login).post(action, form(version)).statusCode())
                    .as(login)
                    .isEqualTo(403);
            assertThat(user(login).post("/console/payments/stop", form("0")).statusCode())
                    .as(login)
                    .isEqualTo(403);
            assertThat(user(login)
                            .post("/console/notifications/x/actions/requeue", form("0"))
                            .statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(state(order)).isEqualTo("IN_REVIEW");
    }

    @Test
    void onlyOperatorsUploadStatements_andOnlyFromOurPages() {
        String rows = "reference,amount,currency\nSECURITY-1,1.00,EUR\n";

        assertThat(guest().upload(rows, Map.of()).statusCode()).isEqualTo(401);
        assertThat(user("anna").upload(rows, Map.of()).statusCode()).isEqualTo(403);
        assertThat(user("carla").upload(rows, Map.of()).statusCode()).isEqualTo(403);
        assertThat(user("olga")
                        .upload(rows, Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);

        HttpResponse<String> uploaded = user("olga").upload(rows, Map.of("Sec-Fetch-Site", "same-origin"));
        assertThat(uploaded.statusCode()).isEqualTo(303);
        String page = uploaded.headers().firstValue("Location").orElseThrow().replaceFirst("^/shop", "");
        for (String login : List.of("anna", "carla")) {
            assertThat(user(login)
                            .post(page + "/columns", Map.of("reference", "reference"))
                            .statusCode())
                    .as(login)
                    .isEqualTo(403);
            assertThat(user(login)
                            .post(page + "/rows/1/actions/resolve", form("0"))
                            .statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
        // The first lines of the file may have personal data.
        assertThat(user("carla").get(page).body()).doesNotContain("SECURITY-1");
        assertThat(user("olga").get(page).body()).contains("SECURITY-1");
    }

    @Test
    void statementsThatAreTooLargeAreRejected() {
        HttpResponse<String> answer = user("olga")
                .upload(
                        "a,b\n" + ("1," + "2".repeat(9_997) + "\n").repeat(6_900),
                        Map.of("Sec-Fetch-Site", "same-origin"));

        assertThat(answer.statusCode()).isIn(413, 422);
        assertThat(answer.body()).containsAnyOf("ORDER5910E", "ORDER5008E");
    }

    @Test
    void formOfAnotherSiteIsRejected() {
        PlacedOrder order = orderInReview();
        String action = "/console/orders/" + order.id() + "/actions/accept";
        Map<String, String> form = form(user("olga").versionAt(action));

        assertThat(user("olga")
                        .post(action, form, Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(user("olga")
                        .post(action, form, Map.of("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(state(order)).isEqualTo("IN_REVIEW");
    }

    @Test
    void actionIsDoneOnce_whenItIsReplayed_andNeedsAReasonAndAVersion() {
        PlacedOrder order = orderInReview();
        String action = "/console/orders/" + order.id() + "/actions/accept";
        Map<String, String> form = form(user("olga").versionAt(action));

        assertThat(user("olga")
                        .post(action, Map.of("version", form.get("version")))
                        .statusCode())
                .isEqualTo(400);
        assertThat(user("olga").post(action, Map.of("reason", "Why.")).statusCode())
                .isEqualTo(400);
        assertThat(user("olga").post(action, form("9999")).statusCode()).isEqualTo(409);
        assertThat(state(order)).isEqualTo("IN_REVIEW");

        assertThat(user("olga").post(action, form).statusCode()).isEqualTo(303);
        assertThat(state(order)).isEqualTo("PAID");
        HttpResponse<String> replayed = user("olga").post(action, form);
        assertThat(replayed.statusCode()).isEqualTo(409);
        assertThat(replayed.body()).contains("It was changed meanwhile");
    }

    @Test
    void oneOfTwoContraryDecisionsIsDone_whenTheyAreSentAtTheSameTime() {
        for (int round = 0; round < 5; round++) {
            PlacedOrder order = orderInReview();
            String actions = "/console/orders/" + order.id() + "/actions/";
            Map<String, String> form = form(user("olga").versionAt(actions + "accept"));
            ConsoleClient olga = user("olga");
            Queue<String> decisions = new ConcurrentLinkedQueue<>(List.of("accept", "owe-refund"));

            List<String> results = ConcurrentWork.run(2, () -> {
                String decision = decisions.remove();
                return decision + " " + olga.post(actions + decision, form).statusCode();
            });

            boolean accepted = state(order).equals("PAID");
            assertThat(results)
                    .containsExactlyInAnyOrder(
                            "accept " + (accepted ? 303 : 409), "owe-refund " + (accepted ? 409 : 303));
            assertThat(state(order)).isEqualTo(accepted ? "PAID" : "REFUND_DUE");
        }
    }

    @Test
    void personalDataIsMaskedForClerks() {
        PlacedOrder order = TestEnvironment.shop().order();

        assertThat(user("carla").get("/console/orders/" + order.id()).body())
                .doesNotContain(order.token(), "actions/cancel");
        assertThat(user("olga").get("/console/orders/" + order.id()).body())
                .doesNotContain(order.token())
                .contains("actions/cancel");
    }

    @Test
    void csvHasTheResultOfTheSearch() {
        PlacedOrder order = TestEnvironment.shop().order();

        HttpResponse<String> csv = user("carla").get("/console/orders.csv?q=" + order.id());

        assertThat(csv.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"orders.csv\"");
        assertThat(csv.body().lines().toList()).hasSize(2);
        assertThat(csv.body()).startsWith("\"id\",").contains("\"" + order.id() + "\"", "\"3.20\",\"EUR\"");
    }

    @Test
    void searchesWithHostileTextAreAnswered() {
        for (String query : List.of(
                "q=%00", "q=%27%20OR%201=1--", "q=" + "9".repeat(200), "q=%F0%9F%92%A9", "q=%E2%80%AE1", "q=%25")) {
            assertThat(user("carla").get("/console/orders?" + query).statusCode())
                    .as(query)
                    .isEqualTo(200);
        }
        for (String query : List.of("q=" + "9".repeat(201), "state=LOST", "from=x", "until=2026-13-01", "after=x")) {
            assertThat(user("carla").get("/console/orders?" + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    private static PlacedOrder orderInReview() {
        PlacedOrder order = TestEnvironment.shop().order();
        String reference = TestEnvironment.sandbox().referenceOf(order.id());
        String body = NotificationBodies.accepted(order.id(), reference, "3.19", "EUR");
        assertThat(SignedNotification.of(body, SignedNotification.keyOf(TestEnvironment.credentials()))
                        .to(TestEnvironment.shop().webhookUrl())
                        .statusCode())
                .isEqualTo(204);
        Await.until("IN_REVIEW", () -> state(order), "IN_REVIEW"::equals);
        return order;
    }

    private static String state(PlacedOrder order) {
        return TestEnvironment.shop().read(order).getString("state");
    }

    private static Map<String, String> form(String version) {
        return Map.of("version", version, "reason", "A test.");
    }

    private static ConsoleClient guest() {
        return ConsoleClient.guest(TestEnvironment.shop());
    }

    private static ConsoleClient user(String login) {
        return ConsoleClient.signedIn(TestEnvironment.shop(), login);
    }
}
