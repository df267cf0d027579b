package io.stablemint.orders.web.request;

import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.OrderId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of an order's page. Its access token lets anyone who has the link open the page. */
public record OrderLink(OrderId order, AccessToken token) {

    /** The path and query, relative to the context root. */
    public String path() {
        return "/orders/" + order + "?token=" + URLEncoder.encode(token.value(), StandardCharsets.UTF_8);
    }
}
