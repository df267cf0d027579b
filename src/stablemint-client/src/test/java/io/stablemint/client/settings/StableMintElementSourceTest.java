package io.stablemint.client.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StableMintElementSourceTest {

    private final AtomicReference<Map<String, String>> element =
            new AtomicReference<>(Map.of("stablemint.api-key", "one", "stablemint.eu.api-key", "two"));

    @Test
    void valuesAreThoseOfTheElement_alsoAfterAChange() {
        StableMintElementSource source = new StableMintElementSource(this::feature);

        assertThat(source.getValue("stablemint.api-key")).isEqualTo("one");
        assertThat(source.getValue("stablemint.api-secret-key")).isNull();
        assertThat(source.getPropertyNames()).containsExactly("stablemint.api-key", "stablemint.eu.api-key");
        element.set(Map.of("stablemint.api-key", "three"));
        assertThat(source.getValue("stablemint.api-key")).isEqualTo("three");
        assertThat(source.getValue("stablemint.eu.api-key")).isNull();
    }

    @Test
    void nothingIsSet_whenTheServerHasNoSuchFeature() {
        StableMintElementSource source = new StableMintElementSource();

        assertThat(source.getValue("stablemint.api-key")).isNull();
        assertThat(source.getPropertyNames()).isEmpty();
    }

    @Test
    void nothingIsSet_whenTheNameBelongsToSomethingElse() {
        assertThat(new StableMintElementSource(() -> "another object").getValue("stablemint.api-key"))
                .isNull();
        Supplier<String> other = () -> "another value";
        assertThat(new StableMintElementSource(() -> other).getPropertyNames()).isEmpty();
    }

    @Test
    void otherNamesAreNotLookedUp() {
        StableMintElementSource source = new StableMintElementSource(() -> {
            throw new AssertionError("looked up");
        });

        assertThat(source.getValue("java.home")).isNull();
    }

    private Object feature() {
        Supplier<Map<String, String>> supplier = element::get;
        return supplier;
    }
}
