package io.stablemint.orders.web.api;

import io.stablemint.orders.ordering.Basket;
import io.stablemint.orders.ordering.Guest;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The request body for placing an order, before validation.
 *
 * @param pieces the quantity by SKU
 * @param country where the customer lives, ISO 3166-1 alpha-2
 */
@Schema(example = "{\"pieces\": {\"harbour-blend\": 1, \"cedar-pencil\": 2}, \"country\": \"DE\"}")
public record PlaceOrderJson(
        @Nullable @Schema(required = true) Map<String, Integer> pieces,
        @Nullable @Schema(required = true, example = "DE") String country) {

    Basket basket() {
        if (pieces == null || pieces.isEmpty() || pieces.values().stream().anyMatch(Objects::isNull)) {
            throw invalid(
                    "'pieces' is missing or empty. Set a quantity for each product, such as {\"harbour-blend\": 1}.");
        }
        return validated(() -> new Basket(new TreeMap<>(pieces)));
    }

    Guest guest() {
        if (country == null) {
            throw invalid("'country' is missing. Set the ISO 3166-1 alpha-2 code of the customer's country.");
        }
        return validated(() -> new Guest(country));
    }

    private static <T> T validated(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw invalid(String.valueOf(e.getMessage()));
        }
    }

    private static WebException invalid(String problem) {
        return new WebException(WebError.UNPROCESSABLE_CONTENT, List.of(problem));
    }
}
