package com.example.invoices.payment;

import com.example.invoices.Invoice;
import com.example.invoices.InvoiceRepository;
import io.stablemint.client.webhook.DepositEvent;
import io.stablemint.client.webhook.VerifiedNotification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;

/**
 * Applies what Stable Mint notifies. Notifications are repeated, late and out of order, so each step here may happen again.
 * An exception makes Stable Mint deliver again.
 */
@ApplicationScoped
public class PaymentObserver {

    private static final System.Logger LOG = System.getLogger(PaymentObserver.class.getName());

    @Inject
    InvoiceRepository invoices;

    @Inject
    PaymentRepository payments;

    void apply(@Observes VerifiedNotification notification) {
        if (notification.event() instanceof DepositEvent deposit) {
            deposit.websiteReference().flatMap(invoices::find).ifPresent(invoice -> apply(deposit, invoice));
        }
    }

    private void apply(DepositEvent deposit, Invoice invoice) {
        switch (deposit.type()) {
            case ACCEPTED, COMPLETED -> moneyCame(deposit, invoice);
            case FAILED -> deposit.idempotencyKey().ifPresent(key -> payments.startOver(invoice.number(), key));
            default -> LOG.log(Level.DEBUG, "Invoice {0}: {1}", invoice.number(), deposit.typeName());
        }
    }

    private void moneyCame(DepositEvent deposit, Invoice invoice) {
        if (isTotal(deposit, invoice) && deposit.reference().isPresent()) {
            payments.paid(invoice.number(), deposit.reference().get());
        } else {
            LOG.log(Level.WARNING, "Invoice {0} stays open: the money is not its total.", invoice.number());
        }
    }

    private static boolean isTotal(DepositEvent deposit, Invoice invoice) {
        return deposit.currency().filter(invoice.currency()::equals).isPresent()
                && deposit.amount()
                        .filter(amount -> amount.compareTo(invoice.total()) == 0)
                        .isPresent();
    }
}
