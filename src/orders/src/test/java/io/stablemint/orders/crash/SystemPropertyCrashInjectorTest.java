package io.stablemint.orders.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SystemPropertyCrashInjectorTest {

    private int halts;

    @Test
    void halts_whenBothPropertiesMatch() {
        reachAllPoints(
                Map.of("orders.crash-at", "store-committed", "orders.crash-at.confirmed", "halt at store-committed"));

        assertThat(halts).isEqualTo(1);
    }

    @Test
    void doesNotHalt_whenOnePropertyIsMissingOrTheyDoNotMatch() {
        reachAllPoints(Map.of());
        reachAllPoints(Map.of("orders.crash-at", "store-committed"));
        reachAllPoints(Map.of("orders.crash-at", "store-committed", "orders.crash-at.confirmed", "yes"));
        reachAllPoints(Map.of("orders.crash-at", "store-committed", "orders.crash-at.confirmed", "halt at redirect"));

        assertThat(halts).isZero();
    }

    private void reachAllPoints(Map<String, String> properties) {
        CrashInjector injector = new SystemPropertyCrashInjector(properties::get, () -> halts++);
        for (CrashPoint point : CrashPoint.values()) {
            injector.reached(point);
        }
    }
}
