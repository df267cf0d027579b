package io.stablemint.servertests.environment;

import io.stablemint.servertests.server.ServerUnderTest;
import io.stablemint.testsupport.http.Http;
import io.stablemint.testsupport.waiting.Await;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;

/**
 * One deployed application, as its customers and Stable Mint see it.
 *
 * @param contextRoot where it is
 */
public record Checkout(String contextRoot) {

    /** Starts a payment of the order; the answer is the session's reference, or the exception with status 502. */
    public HttpResponse<String> start(String order) {
        return start(order, "");
    }

    /** Starts a payment with a merchant; empty for the default one. */
    public HttpResponse<String> start(String order, String merchant) {
        URI url = ServerUnderTest.get().url(contextRoot + "/checkout?order=" + order + "&merchant=" + merchant);
        return Http.send(
                HttpRequest.newBuilder(url).POST(BodyPublishers.noBody()).build());
    }

    /** The events that its observers got, oldest first. */
    public List<String> events() {
        URI url = ServerUnderTest.get().url(contextRoot + "/events");
        return Http.send(HttpRequest.newBuilder(url).GET().build())
                .body()
                .lines()
                .toList();
    }

    /** Waits until the observers have this event. */
    public List<String> awaitEvent(String event) {
        return Await.until("The event " + event, this::events, events -> events.contains(event));
    }
}
