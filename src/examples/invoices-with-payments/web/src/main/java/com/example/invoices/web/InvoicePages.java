package com.example.invoices.web;

import com.example.invoices.Invoice;
import com.example.invoices.InvoiceRepository;
import com.example.invoices.payment.PaymentRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Collectors;

/** The list of the invoices, and a page for each. */
@Path("/")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class InvoicePages {

    @Inject
    InvoiceRepository invoices;

    @Inject
    PaymentRepository payments;

    @GET
    public String list() {
        return invoices.all().stream()
                .map(invoice -> "<li><a href=\"%1$s\">%1$s</a></li>".formatted(invoice.number()))
                .collect(Collectors.joining("\n", "<h1>Invoices</h1>\n<ul>\n", "\n</ul>\n"));
    }

    @GET
    @Path("{number}")
    public String show(@PathParam("number") String number) {
        Invoice invoice = invoices.find(number).orElseThrow(NotFoundException::new);
        return """
                <h1>Invoice %s</h1>
                <p>%s %s</p>
                %s
                """.formatted(invoice.number(), invoice.currency(), invoice.total(), payment(invoice));
    }

    private String payment(Invoice invoice) {
        if (payments.isPaid(invoice.number())) {
            return "<p>Paid. Thank you.</p>";
        }
        return "<form method=\"post\" action=\"%s/payment\"><button>Pay now</button></form>"
                .formatted(invoice.number());
    }
}
