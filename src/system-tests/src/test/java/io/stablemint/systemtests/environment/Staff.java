package io.stablemint.systemtests.environment;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Somebody with an account who uses the operations API.
 *
 * @param login one of the demo accounts
 */
public record Staff(Shop shop, String login) {

    /** With the role that the API asks for. */
    public static Staff operatorOf(Shop shop) {
        return new Staff(shop, "olga");
    }

    public HttpResponse<String> get(String path) {
        return RecordedHttp.send(request(path).GET());
    }

    public HttpResponse<String> post(String path) {
        return RecordedHttp.send(request(path).POST(BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        byte[] credentials = (login + ":" + DemoAccounts.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create(shop.url() + "/api/operations/" + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
}
