package io.stablemint.orders.web.api;

import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Creates the API's response for the outcome of a checkout. */
final class CheckoutResponses {

    private CheckoutResponses() {}

    /**
     * Status 200 if the outcome is final, 202 if the caller must check the order again later.
     *
     * @throws WebException if the order was rejected
     */
    static Response of(CheckoutOutcome outcome) {
        if (outcome instanceof CheckoutOutcome.Refused refused) {
            throw new WebException(WebError.UNPROCESSABLE_CONTENT, refused.problems());
        }
        CheckoutJson body = CheckoutJson.of((CheckoutOutcome.OfOrder) outcome);
        boolean isFinal = body.next() == CheckoutJson.Next.CONTINUE || body.next() == CheckoutJson.Next.DONE;
        Response.ResponseBuilder response = Response.status(isFinal ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(body);
        if (outcome instanceof CheckoutOutcome.NotAvailable notAvailable) {
            notAvailable
                    .retryAfter()
                    .map(Duration::toSeconds)
                    .ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        }
        return response.build();
    }
}
