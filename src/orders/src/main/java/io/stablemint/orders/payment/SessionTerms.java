package io.stablemint.orders.payment;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.AccessToken;
import io.stablemint.orders.ordering.Order;
import io.stablemint.orders.ordering.OrderId;
import java.net.URI;

/**
 * What is paid and where the browser goes afterwards.
 *
 * @param total to be paid
 * @param success after paying
 * @param exit after leaving
 * @param error after a failure
 * @param support for questions
 */
record SessionTerms(OrderId order, Money total, URI success, URI exit, URI error, URI support) {

    static SessionTerms of(Order order, URI publicUrl) {
        return of(order.id(), order.accessToken(), order.total(), publicUrl);
    }

    /** The order's return pages, with the token that opens them without a session. */
    static SessionTerms of(OrderId order, AccessToken token, Money total, URI publicUrl) {
        return new SessionTerms(
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
