package com.example.invoices.web;

import com.example.invoices.Invoice;
import com.example.invoices.InvoiceRepository;
import com.example.invoices.payment.InvoiceCheckout;
import com.example.invoices.payment.PaymentRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The button "Pay now". */
@Path("{number}/payment")
@RequestScoped
public class PaymentResource {

    @Inject
    InvoiceRepository invoices;

    @Inject
    PaymentRepository payments;

    @Inject
    InvoiceCheckout checkout;

    /** Sends the customer to Stable Mint's checkout, or back to the page of an invoice that is paid. */
    @POST
    public Response pay(@PathParam("number") String number, @Context UriInfo here) {
        Invoice invoice = invoices.find(number).orElseThrow(NotFoundException::new);
        if (payments.isPaid(number)) {
            return Response.seeOther(here.getBaseUriBuilder().path(number).build())
                    .build();
        }
        return Response.seeOther(checkout.open(invoice)).build();
    }
}
