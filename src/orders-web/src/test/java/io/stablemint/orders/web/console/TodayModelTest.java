package io.stablemint.orders.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.orders.operations.PaymentCounts;
import io.stablemint.orders.operations.PaymentResult;
import io.stablemint.orders.operations.Today;
import io.stablemint.orders.web.Samples;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TodayModelTest {

    @Test
    void barsAreStacked_andTheHighestBarFillsTheChart() {
        Today.Hour busy = hour(Map.of(PaymentResult.PAID, 3L, PaymentResult.OPEN, 1L));
        Today.Hour calm = hour(Map.of(PaymentResult.FAILED, 1L));

        TodayChart chart = TodayChart.of(List.of(busy, calm));

        assertThat(chart.max()).isEqualTo(4);
        assertThat(chart.segments())
                .extracting(part -> part.y() + "+" + part.height() + " " + part.cssClass())
                .containsExactly("40+120 result-paid", "0+40 result-open", "120+40 result-failed");
    }

    @Test
    void chartOfNoPaymentsIsEmpty() {
        assertThat(TodayChart.of(List.of(hour(Map.of()))).segments()).isEmpty();
    }

    private static Today.Hour hour(Map<PaymentResult, Long> counts) {
        return new Today.Hour(Samples.NOON, new PaymentCounts(counts));
    }
}
