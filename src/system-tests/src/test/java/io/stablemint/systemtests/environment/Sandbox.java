package io.stablemint.systemtests.environment;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The sandbox's control API: sessions, received requests, faults, and the customer's decisions.
 *
 * @param url of the sandbox, with a slash at the end
 */
public record Sandbox(URI url) {

    /** The sessions that were created for this order, newest first. */
    public JsonArray sessionsOf(String orderId) {
        return get("sandbox/sessions?websiteReference=" + orderId).getJsonArray("sessions");
    }

    /** All sessions. */
    public List<JsonObject> sessions() {
        return get("sandbox/sessions?limit=100000").getJsonArray("sessions").getValuesAs(JsonObject.class);
    }

    /** The webhook deliveries that will be retried. */
    public List<String> pendingDeliveries() {
        return get("sandbox/deliveries?limit=100000").getJsonArray("deliveries").getValuesAs(JsonObject.class).stream()
                .filter(delivery -> delivery.getString("state").equals("PENDING"))
                .map(delivery -> delivery.getString("eventType") + " of " + delivery.getString("reference"))
                .toList();
    }

    /** The webhook deliveries whose first try was not accepted, with what happened to it. */
    public List<String> deliveriesThatFailedOnce() {
        return get("sandbox/deliveries?limit=100000").getJsonArray("deliveries").getValuesAs(JsonObject.class).stream()
                .filter(delivery -> delivery.getJsonArray("tries").size() > 1)
                .map(delivery -> delivery.getString("eventType") + ": "
                        + delivery.getJsonArray("tries").getJsonObject(0).getString("outcome"))
                .toList();
    }

    /** The bodies of all webhooks that were delivered, oldest first. */
    public List<String> deliveredBodies() {
        List<String> bodies = new ArrayList<>(
                get("sandbox/deliveries?limit=100000").getJsonArray("deliveries").getValuesAs(JsonObject.class).stream()
                        .map(delivery -> delivery.getString("body"))
                        .toList());
        Collections.reverse(bodies);
        return bodies;
    }

    /** The only session of this order. */
    public String referenceOf(String orderId) {
        JsonArray sessions = sessionsOf(orderId);
        if (sessions.size() != 1) {
            throw new IllegalStateException("Not one session for order " + orderId + ": " + sessions);
        }
        return sessions.getJsonObject(0).getString("reference");
    }

    /** The API requests of this order as they were received, newest first. */
    public List<JsonObject> requestsFor(String orderId) {
        return requests().stream()
                .filter(request -> request.getString("body").contains(orderId))
                .toList();
    }

    /** The latest 500 API requests as they were received, newest first. */
    public List<JsonObject> requests() {
        return get("sandbox/requests?limit=500").getJsonArray("requests").getValuesAs(JsonObject.class);
    }

    /** The customer pays. */
    public void pay(String reference) {
        post("sandbox/sessions/" + reference + "/pay");
    }

    /** The customer pays, unless the session is paid, declined or expired already. */
    public void payIfOpen(String reference) {
        HttpResponse<String> answer = RecordedHttp.post(url.resolve("sandbox/sessions/" + reference + "/pay"));
        if (answer.statusCode() != 409 && answer.statusCode() != 410) {
            require(answer);
        }
    }

    /** The customer's bank declines. */
    public void decline(String reference) {
        post("sandbox/sessions/" + reference + "/decline");
    }

    /**
     * Retries all pending webhook deliveries now. Tests shorten the schedule of 195 minutes, and a slow machine may need longer than
     * that to start a server.
     */
    public void retryDeliveries() {
        post("sandbox/deliveries/retry");
    }

    /** Responds as the script says, until {@link #clearFaults}. */
    public void injectFault(String script) {
        require(RecordedHttp.postJson(url.resolve("sandbox/faults"), script));
    }

    /** Removes all injected faults. */
    public void clearFaults() {
        require(RecordedHttp.delete(url.resolve("sandbox/faults")));
    }

    private JsonObject get(String path) {
        return json(require(RecordedHttp.get(url.resolve(path))));
    }

    private void post(String path) {
        require(RecordedHttp.post(url.resolve(path)));
    }

    private static HttpResponse<String> require(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.uri() + " gave " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}
