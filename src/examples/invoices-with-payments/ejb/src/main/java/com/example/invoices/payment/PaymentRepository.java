package com.example.invoices.payment;

import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;

/**
 * The payments of all invoices. Every method is a transaction of its own, committed when it returns. In memory like the
 * invoices; with a database, each method reads and writes one row.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PaymentRepository {

    private static final System.Logger LOG = System.getLogger(PaymentRepository.class.getName());

    private final Map<String, Payment> payments = new HashMap<>();

    /** The key to call with. It is the same until {@link #startOver}: a retry finds the session instead of making a second. */
    public String keyFor(String invoice) {
        return payment(invoice).idempotencyKey();
    }

    /** Stores Stable Mint's reference of the session, which support asks for. */
    public void started(String invoice, String reference) {
        payments.put(invoice, payment(invoice).inSession(reference));
    }

    /** The attempt with this key is over without money; the next call gets a new key. Ignored if the attempt is not open. */
    public void startOver(String invoice, String endedKey) {
        Payment payment = payment(invoice);
        if (payment.paidBy().isEmpty() && payment.idempotencyKey().equals(endedKey)) {
            payments.put(invoice, Payment.open());
        }
    }

    /** The invoice is paid. The same payment may be reported any number of times; money of another session is to be returned. */
    public void paid(String invoice, String reference) {
        Payment payment = payment(invoice);
        if (payment.paidBy().filter(first -> !first.equals(reference)).isPresent()) {
            LOG.log(Level.WARNING, "Invoice {0} was paid again, in session {1}: return the money.", invoice, reference);
            return;
        }
        payments.put(invoice, payment.paidBy(reference));
    }

    public boolean isPaid(String invoice) {
        return payment(invoice).paidBy().isPresent();
    }

    private Payment payment(String invoice) {
        return payments.computeIfAbsent(invoice, first -> Payment.open());
    }
}
