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
 * What to order, as it came: anything may be missing.
 *
 * @param pieces how many, by SKU
 * @param country where the customer lives, ISO 3166-1 alpha-2
 */
@Schema(examples = "{\"pieces\": {\"harbour-blend\": 1, \"cedar-pencil\": 2}, \"country\": \"DE\"}")
public record PlaceOrderJson(
        @Nullable @Schema(required = true) Map<String, Integer> pieces,
        @Nullable @Schema(required = true, examples = "DE") String country) {

    Basket basket() {
        if (pieces == null || pieces.isEmpty() || pieces.values().stream().anyMatch(Objects::isNull)) {
            throw refused(
                    "'pieces' is missing or empty: name what to order and how many, such as {\"harbour-blend\": 1}.");
        }
        return checked(() -> new Basket(new TreeMap<>(pieces)));
    }

    Guest guest() {
        if (country == null) {
            throw refused("'country' is missing: give the customer's, by its ISO 3166-1 alpha-2 code.");
        }
        return checked(() -> new Guest(country));
    }

    private static <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException wrong) {
            throw refused(String.valueOf(wrong.getMessage()));
        }
    }

    private static WebException refused(String problem) {
        return new WebException(WebError.REFUSED, List.of(problem));
    }
}
