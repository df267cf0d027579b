package io.stablemint.benchmarks.checkout;

import io.stablemint.benchmarks.shop.Shop;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;

/**
 * What customers, operators and time do to a shop; each a question of its own over HTTP.
 *
 * @param signedIn the cookie of an operator
 */
record Customer(Shop shop, String signedIn) {

    private static final String WISH = "{\"pieces\":{\"cedar-pencil\":1},\"country\":\"DE\"}";

    /** One order: begun, kept with its payment attempt, its session created at the sandbox and stored. */
    void checkOut() {
        String begun = shop.expect(
                200,
                shop.request("/shop/api/checkouts")
                        .POST(BodyPublishers.noBody())
                        .build());
        String token = object(begun).getString("checkoutToken");
        String answer = shop.expect(
                200,
                shop.request("/shop/api/checkouts/" + token)
                        .PUT(BodyPublishers.ofString(WISH))
                        .build());
        if (!answer.contains("/sessions/")) {
            throw new IllegalStateException("The checkout has no session to go to: " + answer);
        }
    }

    /** The newest paid orders of the last day. */
    void search() {
        String answer = shop.expect(
                200,
                shop.request("/shop/api/operations/orders?state=PAID&limit=50")
                        .header("Cookie", signedIn)
                        .GET()
                        .build());
        if (!answer.startsWith("[{")) {
            throw new IllegalStateException("The search found nothing: " + answer);
        }
    }

    /** Nanoseconds that the ticks of all jobs took, without the way there. */
    long tick() {
        JsonObject answer =
                object(shop.expect(200, shop.request("/ticks/run").GET().build()));
        if (answer.getInt("jobs") == 0) {
            throw new IllegalStateException("There are no jobs to tick");
        }
        return answer.getJsonNumber("nanos").longValue();
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
