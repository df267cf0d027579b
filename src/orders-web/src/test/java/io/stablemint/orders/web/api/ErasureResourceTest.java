package io.stablemint.orders.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.stablemint.orders.retention.CustomerErasure.Result;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErasureResourceTest {

    @Test
    void numbersAreReturned_whenTheCustomerIsErased() {
        assertThat(ErasureResource.json(new Result.Erased(2, 3))).isEqualTo(new ErasureJson(2, 3));
    }

    @Test
    void ordersAreNamed_whenTheyAreNotFinished() {
        assertThatExceptionOfType(WebException.class)
                .isThrownBy(() -> ErasureResource.json(new Result.OrdersNotFinished(List.of("A1", "B2"))))
                .satisfies(refused -> {
                    assertThat(refused.error()).isEqualTo(WebError.UNPROCESSABLE_CONTENT);
                    assertThat(refused.problems())
                            .containsExactly(
                                    "Order A1 is not paid, cancelled or refunded yet.",
                                    "Order B2 is not paid, cancelled or refunded yet.");
                });
    }

    @Test
    void notFound_whenThereIsNoSuchCustomer() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> ErasureResource.json(new Result.NoSuchCustomer()));
    }
}
