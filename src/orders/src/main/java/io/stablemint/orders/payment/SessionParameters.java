package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import java.net.URI;

/**
 * The amount of a session and the addresses to which the browser returns.
 *
 * @param total the amount to be paid
 * @param success return address after the payment
 * @param exit return address after the customer left
 * @param error return address after a failure
 * @param support address of the support page
 */
record SessionParameters(OrderId order, Money total, URI success, URI exit, URI error, URI support) {

    static SessionParameters of(Order order, URI publicUrl) {
        return of(order.id(), order.accessToken(), order.total(), publicUrl);
    }

    /** Uses the order's return pages, with the token that gives access without a session. */
    static SessionParameters of(OrderId order, AccessToken token, Money total, URI publicUrl) {
        return new SessionParameters(
                order,
                total,
                page(publicUrl, order, "success", token),
                page(publicUrl, order, "exit", token),
                page(publicUrl, order, "error", token),
                URI.create(publicUrl + "/support"));
    }

    private static URI page(URI publicUrl, OrderId order, String page, AccessToken token) {
        return URI.create(publicUrl + "/orders/" + order + "/" + page + "?token=" + token.value());
    }
}
