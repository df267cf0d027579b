package io.stablemint.orders.web.api;

import io.stablemint.orders.payment.CheckoutOutcome;
import io.stablemint.orders.web.problem.WebError;
import io.stablemint.orders.web.problem.WebException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;

/** Tells a program what came of a checkout. */
final class CheckoutAnswer {

    private CheckoutAnswer() {}

    /**
     * 200 if there is something to do now, 202 if it is to be asked again.
     *
     * @throws WebException if this cannot be ordered like that
     */
    static Response to(CheckoutOutcome outcome) {
        if (outcome instanceof CheckoutOutcome.Refused refused) {
            throw new WebException(WebError.REFUSED, refused.problems());
        }
        CheckoutJson body = CheckoutJson.of((CheckoutOutcome.OfOrder) outcome);
        boolean now = body.next() == CheckoutJson.Next.CONTINUE || body.next() == CheckoutJson.Next.DONE;
        Response.ResponseBuilder answer = Response.status(now ? Response.Status.OK : Response.Status.ACCEPTED)
                .entity(body);
        if (outcome instanceof CheckoutOutcome.NotAvailable later) {
            later.retryAfter()
                    .map(Duration::toSeconds)
                    .ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        }
        return answer.build();
    }
}
