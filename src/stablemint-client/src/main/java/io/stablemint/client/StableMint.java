package io.stablemint.client;

import io.stablemint.client.answer.EmbeddedSession;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.answer.HostedWithdrawal;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.request.EmbeddedSessionRequest;
import io.stablemint.client.request.HostedSessionRequest;
import io.stablemint.client.request.HostedWithdrawalRequest;
import io.stablemint.client.request.PartnerManagedSessionRequest;

/**
 * The client of Stable Mint: inject it and start payments.
 *
 * <p>Every method blocks until Stable Mint answers or the deadline ({@code stablemint.deadline}) passes. Faults after which a
 * retry is safe are retried before the deadline, always with the same idempotency key. Call outside a transaction: a remote
 * call must not hold database locks.
 *
 * <p>All methods throw {@link StableMintException}; its subtypes say what to do next.
 */
public interface StableMint {

    /**
     * Starts a payment by a customer that Stable Mint identifies ({@code POST /session/hosted}).
     *
     * @param request the payment and the pages that the customer's browser goes to afterwards
     * @return the checked checkout URL to redirect the customer's browser to, and the reference to store
     */
    HostedSession createHostedSession(HostedSessionRequest request);

    /**
     * Starts a payment by a customer that you identified ({@code POST /session/hosted/partner-managed-customer}).
     *
     * @param request the payment, your data about the customer, and the pages that the browser goes to afterwards
     * @return the checked checkout URL to redirect the customer's browser to, and the reference to store
     */
    HostedSession createPartnerManagedSession(PartnerManagedSessionRequest request);

    /**
     * Starts a payment in your own page, in Stable Mint's widget ({@code POST
     * /session/embedded/partner-managed-customer}).
     *
     * <p>Stable Mint does not document the answer's fields: it is valid JSON, its fields are not checked.
     *
     * @param request the payment and your data about the customer
     * @return the answer for the widget, and the idempotency key
     */
    EmbeddedSession createEmbeddedSession(EmbeddedSessionRequest request);

    /**
     * Starts a withdrawal that Stable Mint hosts ({@code POST /withdrawal/hosted}).
     *
     * <p>Stable Mint does not document the answer's fields: it is valid JSON, its fields are not checked.
     *
     * @param request the customer, the amount and the reason
     * @return the answer, and the idempotency key
     */
    HostedWithdrawal requestHostedWithdrawal(HostedWithdrawalRequest request);
}
