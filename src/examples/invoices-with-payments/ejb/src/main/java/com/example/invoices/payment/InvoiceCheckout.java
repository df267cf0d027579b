package com.example.invoices.payment;

import com.example.invoices.Invoice;
import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.error.UnusableAnswerException;
import io.stablemint.client.request.HostedSessionRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens Stable Mint's checkout for an invoice, outside any transaction: a remote call must not hold database locks. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class InvoiceCheckout {

    /** The session of this key has ended: see Stable Mint's error documentation. */
    private static final String SESSION_OVER = "STMNT1402E";

    @Inject
    PaymentRepository payments;

    @Inject
    @ConfigProperty(name = "invoices.public-url")
    String publicUrl;

    /** The page to send the customer to. Customers who press twice get the same one. */
    public URI open(Invoice invoice) {
        String key = payments.keyFor(invoice.number());
        try {
            return checkoutUrlFor(invoice, key);
        } catch (UnusableAnswerException unusable) {
            if (!unusable.errorId().equals(SESSION_OVER)) {
                throw unusable;
            }
            payments.startOver(invoice.number(), key);
            return checkoutUrlFor(invoice, payments.keyFor(invoice.number()));
        }
    }

    // README.md shows this:
    @Inject
    StableMint stableMint;

    URI checkoutUrlFor(Invoice invoice, String paymentKey) {
        String page = publicUrl + "/" + invoice.number();
        HostedSession session = stableMint.createHostedSession(HostedSessionRequest.builder()
                .userCountryCode(invoice.country())
                .currency(invoice.currency())
                .amount(invoice.total())
                .successUrl(page)
                .exitUrl(page)
                .errorUrl(page)
                .supportUrl(publicUrl)
                .idempotencyKey(paymentKey) // committed before this call
                .websiteReference(invoice.number())
                .build());
        payments.started(invoice.number(), session.reference());
        return session.url(); // https, an allowed host: safe to redirect to
    }
    // until here.
}
