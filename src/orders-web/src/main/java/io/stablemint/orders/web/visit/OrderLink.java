package io.stablemint.orders.web.visit;

import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.OrderId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The address of an order's page, good for whoever holds it. */
public record OrderLink(OrderId order, AccessToken token) {

    /** Below the context root. */
    public String path() {
        return "/orders/" + order + "?token=" + URLEncoder.encode(token.value(), StandardCharsets.UTF_8);
    }
}
