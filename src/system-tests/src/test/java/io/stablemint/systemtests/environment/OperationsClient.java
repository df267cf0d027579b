package io.stablemint.systemtests.environment;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * The operations API, called with Basic authentication.
 *
 * @param login one of the demo accounts
 */
public record OperationsClient(Shop shop, String login) {

    /** The account with the role that the API requires. */
    public static OperationsClient operator(Shop shop) {
        return new OperationsClient(shop, "olga");
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
