package io.stablemint.client.events;

/** The operations of Stable Mint. */
public enum Operation {
    HOSTED_SESSION,
    PARTNER_MANAGED_SESSION,
    EMBEDDED_SESSION,
    HOSTED_WITHDRAWAL
}
