package io.stablemint.systemtests.failover;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.systemtests.environment.Shop;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** What callers get while there is no database: status 503, when to retry, and in words that nothing is lost. */
record OutageCheck(Shop shop) {

    private static final String NOTHING_IS_LOST = "it is placed and paid only once, even if you send it again";

    void run() {
        HttpResponse<String> page = RecordedHttp.send(
                HttpRequest.newBuilder(URI.create(shop.url() + "/")).header("Accept", "text/html"));
        requireTemporary(page);
        assertThat(page.body()).contains("<h1>Please try again in a moment</h1>", ">Try again</a>");

        HttpResponse<String> checkout = shop.complete(shop.beginCheckout());
        requireTemporary(checkout);
        assertThat(checkout.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    private static void requireTemporary(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("ORDER6102E", NOTHING_IS_LOST);
    }
}
