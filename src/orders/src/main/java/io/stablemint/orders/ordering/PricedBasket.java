package io.stablemint.orders.ordering;

import io.stablemint.orders.catalogue.Catalogue;
import io.stablemint.orders.catalogue.Product;
import io.stablemint.orders.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * A basket with current prices. It does not contain products that the shop no longer sells.
 *
 * @param lines in the order of the catalogue; all in one currency
 */
public record PricedBasket(List<OrderLine> lines) {

    public PricedBasket {
        lines = List.copyOf(lines);
    }

    public static PricedBasket of(Basket basket, Catalogue catalogue) {
        return new PricedBasket(catalogue.products().stream()
                .flatMap(product -> basket.piecesOf(product.sku()).map(pieces -> line(product, pieces)).stream())
                .toList());
    }

    /** The total price; empty for an empty basket, which has no currency. */
    public Optional<Money> total() {
        return lines.stream().map(OrderLine::total).reduce(Money::plus);
    }

    private static OrderLine line(Product product, int quantity) {
        return new OrderLine(product.sku(), product.name(), product.price(), quantity);
    }
}
