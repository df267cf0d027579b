package io.stablemint.client.events;

/** What can be asked of Stable Mint. */
public enum Operation {
    HOSTED_SESSION,
    PARTNER_MANAGED_SESSION,
    EMBEDDED_SESSION,
    HOSTED_WITHDRAWAL
}
