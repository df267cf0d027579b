package io.stablemint.systemtests.environment;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * The order API, as a program that orders for a guest uses it.
 *
 * @param url of the shop, without a slash at the end
 */
public record Shop(URI url) {

    private static final String WISH = "{\"pieces\": {\"cedar-pencil\": 2}, \"country\": \"DE\"}";

    /** A checkout that was begun; nothing is ordered yet. */
    public String beginCheckout() {
        return json(RecordedHttp.post(place("/api/checkouts"))).getString("checkoutToken");
    }

    /** Orders two pencils, 3.20 EUR; the same token again means the same order. */
    public HttpResponse<String> complete(String checkoutToken) {
        return RecordedHttp.send(HttpRequest.newBuilder(place("/api/checkouts/" + checkoutToken))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(WISH)));
    }

    /** An order whose customer stands at Stable Mint's checkout. */
    public PlacedOrder order() {
        return placed(json(complete(beginCheckout())));
    }

    /** What a completed checkout tells. */
    public static PlacedOrder placed(JsonObject answer) {
        return new PlacedOrder(answer.getString("order"), answer.getString("token"));
    }

    /** Goes on paying, by the open session or a new one. */
    public JsonObject payAgain(PlacedOrder order) {
        return json(RecordedHttp.post(place("/api/orders/" + order.id() + "/payments?token=" + order.token())));
    }

    /** The order as the shop's database has it now. */
    public JsonObject look(PlacedOrder order) {
        return json(RecordedHttp.get(place("/api/orders/" + order.id() + "?token=" + order.token())));
    }

    public URI webhookUrl() {
        return place("/api/stablemint/notifications");
    }

    private URI place(String path) {
        return URI.create(url + path);
    }

    /** The answer's JSON; an exception for any other answer than 2xx. */
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
     * @param token shows it, without a login
     */
    public record PlacedOrder(String id, String token) {}
}
