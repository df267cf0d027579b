package io.stablemint.orders.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import io.stablemint.orders.ordering.OrderId;
import io.stablemint.orders.payment.ShopFixture;
import io.stablemint.orders.testing.DatabaseKind;
import org.junit.jupiter.api.Test;

class CurrentTraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    // The scope is closed, although nothing refers to it.
    @SuppressWarnings("try")
    @Test
    void isStoredInTheHistory() {
        ShopFixture shop = new ShopFixture(DatabaseKind.H2);
        Span span = Span.wrap(
                SpanContext.create(TRACE, "00f067aa0ba902b7", TraceFlags.getSampled(), TraceState.getDefault()));

        OrderId traced;
        try (Scope current = span.makeCurrent()) {
            traced = shop.orderAwaitingPayment();
        }
        OrderId untraced = shop.orderAwaitingPayment();

        assertThat(shop.history.find(traced))
                .allSatisfy(row -> assertThat(row.trace()).contains(TRACE));
        assertThat(shop.history.find(untraced))
                .allSatisfy(row -> assertThat(row.trace()).isEmpty());
    }
}
