package io.stablemint.client.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WebModulesTest {

    private static final String SHOP = "file:/apps/expanded/store.ear/shop.war/WEB-INF/classes/";
    private static final String BACK_OFFICE = "vfs:/content/store.ear/office.war/WEB-INF/lib/observers.jar";

    private final WebModules modules = new WebModules();

    @Test
    void warns_whenTwoWarsObserve() {
        modules.add(SHOP, "com.example.ShopObserver");
        modules.add(BACK_OFFICE, "com.example.OfficeObserver");

        assertThat(modules.warning())
                .hasValueSatisfying(warning -> assertThat(warning)
                        .startsWith("STMNT1508W: ")
                        .contains("com.example.ShopObserver", "com.example.OfficeObserver"));
    }

    @Test
    void noWarning_whenOneWarHasSeveralObservers() {
        modules.add(SHOP, "com.example.ShopObserver");
        modules.add(SHOP.replace("classes/", "lib/more.jar"), "com.example.SecondObserver");

        assertThat(modules.warning()).isEmpty();
    }

    @Test
    void noWarning_whenTheOtherObserverIsShared() {
        modules.add(SHOP, "com.example.ShopObserver");
        modules.add("file:/apps/expanded/store.ear/lib/shared.jar", "com.example.SharedObserver");
        modules.addObserver(String.class);

        assertThat(modules.warning()).isEmpty();
    }
}
