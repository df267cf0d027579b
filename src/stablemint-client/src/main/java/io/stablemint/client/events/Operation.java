package io.stablemint.client.events;

/** The operations of Stable Mint. */
public enum Operation {
    /** {@code POST /session/hosted}: a payment by a customer that Stable Mint identifies. */
    HOSTED_SESSION,
    /** {@code POST /session/hosted/partner-managed-customer}: a payment by a customer that the partner identified. */
    PARTNER_MANAGED_SESSION,
    /** {@code POST /session/embedded/partner-managed-customer}: a payment in the partner's own page. */
    EMBEDDED_SESSION,
    /** {@code POST /withdrawal/hosted}: a payment to a customer. */
    HOSTED_WITHDRAWAL
}
