package com.example.invoices.web;

import io.stablemint.client.error.StableMintException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.lang.System.Logger.Level;

/** What customers see when the checkout cannot be opened. Pressing again is safe: the idempotency key stays. */
public class PaymentErrorMapper implements ExceptionMapper<StableMintException> {

    private static final System.Logger LOG = System.getLogger(PaymentErrorMapper.class.getName());

    @Override
    public Response toResponse(StableMintException failure) {
        LOG.log(Level.ERROR, "No checkout could be opened", failure);
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity("<p>The payment page cannot be opened now. Please try again later; you will not pay twice.</p>")
                .build();
    }
}
