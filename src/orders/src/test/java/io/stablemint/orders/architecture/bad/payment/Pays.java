package io.stablemint.orders.architecture.bad.payment;

import java.net.http.HttpClient;

/** Talks HTTP by itself. */
public class Pays {

    public HttpClient client() {
        return HttpClient.newHttpClient();
    }
}
