package io.stablemint.orders.architecture.violations.payment;

import java.net.http.HttpClient;

/** Violation: an HTTP call beside the client. */
public class UsesHttpClient {

    public HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
