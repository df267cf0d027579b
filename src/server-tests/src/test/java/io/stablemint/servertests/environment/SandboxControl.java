package io.stablemint.servertests.environment;

import io.stablemint.testsupport.http.Http;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * What the sandbox shows and does on request.
 *
 * @param url of the sandbox, with a slash at the end
 */
public record SandboxControl(URI url) {

    /** The reference of the session for a website reference. */
    public String referenceOf(String websiteReference) {
        return get("sandbox/sessions?websiteReference=" + websiteReference)
                .getJsonArray("sessions")
                .getJsonObject(0)
                .getString("reference");
    }

    /** The customer pays. */
    public void pay(String reference) {
        send(request("sandbox/sessions/" + reference + "/pay").POST(BodyPublishers.noBody()));
    }

    /** Adds a script of faults. */
    public void addFault(String json) {
        send(request("sandbox/faults")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
    }

    public void removeFaults() {
        send(request("sandbox/faults").DELETE());
    }

    /** The requests with this text in their body, newest first. */
    public List<JsonObject> requestsWith(String text) {
        return get("sandbox/requests?limit=500").getJsonArray("requests").getValuesAs(JsonObject.class).stream()
                .filter(request -> request.getString("body").contains(text))
                .toList();
    }

    /** The ids of the events that the sandbox has sent or will send of this session. */
    public List<String> eventIdsOf(String reference) {
        return get("sandbox/deliveries?reference=" + reference)
                .getJsonArray("deliveries")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(delivery -> delivery.getString("eventId"))
                .toList();
    }

    private JsonObject get(String path) {
        try (JsonReader reader =
                Json.createReader(new StringReader(send(request(path).GET()).body()))) {
            return reader.readObject();
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(url.resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> response = Http.send(request.build());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException("The sandbox answered " + response.statusCode() + ": " + response.body());
        }
        return response;
    }
}
