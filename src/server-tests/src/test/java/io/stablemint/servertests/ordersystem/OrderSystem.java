package io.stablemint.servertests.ordersystem;

import io.stablemint.servertests.server.ServerUnderTest;
import io.stablemint.testsupport.http.Http;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The deployed order system, as a guest and an operator use it. */
final class OrderSystem {

    static final String DEMO_PASSWORD = "harbour-of-the-server-tests";

    private static final String CONTEXT_ROOT = "shop";
    private static final String TWO_PENCILS = "{\"pieces\": {\"cedar-pencil\": 2}, \"country\": \"DE\"}";

    private OrderSystem() {}

    static URI url(String path) {
        return ServerUnderTest.get().url(CONTEXT_ROOT + path);
    }

    /** A guest orders; returns the new order's JSON, with {@code order}, {@code token} and the checkout's {@code url}. */
    static JsonObject order() {
        JsonObject checkout = json(send(request("/api/checkouts").POST(BodyPublishers.noBody())));
        return json(send(request("/api/checkouts/" + checkout.getString("checkoutToken"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(TWO_PENCILS))));
    }

    /** The state of the order now, such as {@code PAID}. */
    static String state(JsonObject order) {
        String path = "/api/orders/" + order.getString("order") + "?token=" + order.getString("token");
        return json(send(request(path).GET())).getString("state");
    }

    static HttpResponse<String> page(String path) {
        return send(request(path).GET());
    }

    /** The response to the form of the sign-in page. */
    static HttpResponse<String> signIn(String login, String password) {
        String form = "next=&login=" + login + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", url("").resolve("/").toString().replaceAll("/$", ""))
                .POST(BodyPublishers.ofString(form)));
    }

    /** The list of orders, asked for with Basic authentication. */
    static HttpResponse<String> operations(String login) {
        String credentials =
                Base64.getEncoder().encodeToString((login + ":" + DEMO_PASSWORD).getBytes(StandardCharsets.UTF_8));
        return send(request("/api/operations/orders")
                .header("Authorization", "Basic " + credentials)
                .GET());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return Http.send(request.build());
    }

    private static JsonObject json(HttpResponse<String> response) {
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(
                    response.uri().getPath() + " gave " + response.statusCode() + ": " + response.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
