package io.stablemint.orders.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.operator.ActionResult;
import io.stablemint.orders.operator.OperatorAction;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MismatchResolutionsTest {

    @ParameterizedTest
    @EnumSource
    void mismatchIsResolvedOnce_withTheOperatorAndTheReason(DatabaseKind kind) {
        ShopFixture shop = new ShopFixture(kind);
        MismatchResolutions resolutions = new MismatchResolutions(shop.database.transactions(), shop.clock);
        Mismatch resolved = mismatch("event-1");
        Mismatch open = mismatch("event-2");
        OperatorAction action = new OperatorAction("olga", Optional.of("A test payment."), Optional.of(0L));

        assertThat(resolutions.resolve(resolved, action)).isEqualTo(ActionResult.DONE);
        assertThat(resolutions.resolve(resolved, action)).isEqualTo(ActionResult.CHANGED_MEANWHILE);

        assertThat(resolutions.find(List.of(resolved, open)).values())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.subject()).isEqualTo(resolved.id());
                    assertThat(row.actor().name()).isEqualTo("olga");
                    assertThat(row.reason()).contains("A test payment.");
                });
    }

    private static Mismatch mismatch(String notification) {
        return new Mismatch(
                Mismatch.Kind.MISSING_HERE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(notification),
                "A notification reports a payment for an unknown payment attempt.");
    }
}
