package io.stablemint.orders.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ArmedBySystemPropertiesTest {

    private int deaths;

    @Test
    void dies_whenTwoPropertiesAgree() {
        points(Map.of("orders.crash-at", "store-committed", "orders.crash-at.confirmed", "halt at store-committed"));

        assertThat(deaths).isEqualTo(1);
    }

    @Test
    void lives_whenOnePropertyIsMissingOrTheyDisagree() {
        points(Map.of());
        points(Map.of("orders.crash-at", "store-committed"));
        points(Map.of("orders.crash-at", "store-committed", "orders.crash-at.confirmed", "yes"));
        points(Map.of("orders.crash-at", "store-committed", "orders.crash-at.confirmed", "halt at redirect"));

        assertThat(deaths).isZero();
    }

    private void points(Map<String, String> properties) {
        CrashPoints points = new ArmedBySystemProperties(properties::get, () -> deaths++);
        for (CrashPoint point : CrashPoint.values()) {
            points.reached(point);
        }
    }
}
