package io.stablemint.orders.web.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    private final Assets assets = new Assets();

    @Test
    void assetHasMediaTypeAndVersion() {
        assertThat(assets.find("tokens.css")).hasValueSatisfying(asset -> {
            assertThat(asset.mediaType()).isEqualTo("text/css;charset=UTF-8");
            assertThat(asset.version()).matches("[0-9a-f]{12}").isEqualTo(assets.versionOf("tokens.css"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nothing.css",
                "../templates/front.html",
                "..",
                "tokens",
                "Tokens.css",
                "tokens.css/",
                "%2e%2e",
                "tokens.html",
                "META-INF/x.txt"
            })
    void assetIsNotFound_whenTheNameIsInvalid(String name) {
        assertThat(assets.find(name)).isEmpty();
        assertThat(assets.exists(name)).isFalse();
    }

    @Test
    void versionIsRejected_whenTheAssetDoesNotExist() {
        assertThatThrownBy(() -> assets.versionOf("nothing.css"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A page refers to the asset 'nothing.css', which does not exist.");
    }
}
