package io.stablemint.systemtests.environment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * A client of the order API that orders as a guest.
 *
 * @param url of the shop, without a slash at the end
 */
public record Shop(URI url) {

    private static final String ITEMS = "{\"pieces\": {\"cedar-pencil\": 2}, \"country\": \"DE\"}";

    /** Begins a checkout, and returns its token; nothing is ordered yet. */
    public String beginCheckout() {
        return json(RecordedHttp.post(place("/api/checkouts"))).getString("checkoutToken");
    }

    /** Orders two pencils, 3.20 EUR; the same token again means the same order. */
    public HttpResponse<String> complete(String checkoutToken) {
        return RecordedHttp.send(HttpRequest.newBuilder(place("/api/checkouts/" + checkoutToken))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(ITEMS)));
    }

    /** Orders; the next step is Stable Mint's checkout. */
    public PlacedOrder order() {
        return placed(json(complete(beginCheckout())));
    }

    /** The order in the response of a completed checkout. */
    public static PlacedOrder placed(JsonObject answer) {
        return new PlacedOrder(answer.getString("order"), answer.getString("token"));
    }

    /** Continues the payment, with the open session or a new one. */
    public JsonObject continuePayment(PlacedOrder order) {
        return json(RecordedHttp.post(place("/api/orders/" + order.id() + "/payments?token=" + order.token())));
    }

    /** The order's current state, as JSON. */
    public JsonObject read(PlacedOrder order) {
        return json(RecordedHttp.get(place("/api/orders/" + order.id() + "?token=" + order.token())));
    }

    public URI webhookUrl() {
        return place("/api/stablemint/notifications");
    }

    private URI place(String path) {
        return URI.create(url + path);
    }

    /** The response's JSON; an exception for any other status than 2xx. */
    public static JsonObject json(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.request().method() + " " + answer.uri() + " gave "
                    + answer.statusCode() + ": " + answer.body());
        }
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    /**
     * An order that was placed.
     *
     * @param token gives access to the order without a login
     */
    public record PlacedOrder(String id, String token) {}
}
