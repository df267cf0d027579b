package io.stablemint.orders.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.testing.DatabaseKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    @ParameterizedTest
    @EnumSource
    void returnsSixProductsInDisplayOrder_whenTheSchemaIsNew(DatabaseKind kind) {
        Catalogue catalogue = new Catalogue(kind.empty().transactions());

        assertThat(catalogue.products())
                .extracting(Product::sku)
                .containsExactly(
                        "harbour-blend",
                        "night-watch",
                        "pocket-notebook",
                        "cedar-pencil",
                        "letter-set",
                        "paper-filters");
        assertThat(catalogue.find("cedar-pencil"))
                .hasValueSatisfying(pencil -> assertThat(pencil.price()).hasToString("1.60 EUR"));
        assertThat(catalogue.find("quill")).isEmpty();
    }
}
