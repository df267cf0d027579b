package io.stablemint.benchmarks.checkout;

import io.stablemint.benchmarks.ordersystem.OrderSystem;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * The measured operations of customers, operators and jobs; each is one or two requests over HTTP.
 *
 * @param signedIn the cookie of an operator
 */
record OrderSystemClient(OrderSystem orders, String signedIn) {

    private static final String ITEMS = "{\"pieces\":{\"cedar-pencil\":1},\"country\":\"DE\"}";

    /** One order: begins the checkout, stores order and payment attempt, creates the session at the sandbox and stores it. */
    void checkOut() {
        String begun = orders.expect(
                200,
                orders.request("/shop/api/checkouts")
                        .POST(BodyPublishers.noBody())
                        .build());
        String token = object(begun).getString("checkoutToken");
        String answer = orders.expect(
                200,
                orders.request("/shop/api/checkouts/" + token)
                        .PUT(BodyPublishers.ofString(ITEMS))
                        .build());
        if (!answer.contains("/sessions/")) {
            throw new IllegalStateException("The checkout has no session: " + answer);
        }
    }

    /** Searches the newest paid orders. */
    void search() {
        String answer = orders.expect(
                200,
                orders.request("/shop/api/operations/orders?state=PAID&limit=50")
                        .header("Cookie", signedIn)
                        .GET()
                        .build());
        if (!answer.startsWith("[{")) {
            throw new IllegalStateException("The search found nothing: " + answer);
        }
    }

    /** Runs all jobs once; the nanoseconds that they took, without the request. */
    long runJobs() {
        JsonObject answer =
                object(orders.expect(200, orders.request("/control/jobs").GET().build()));
        if (answer.getInt("jobs") == 0) {
            throw new IllegalStateException("There are no jobs to run");
        }
        return answer.getJsonNumber("nanos").longValue();
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
