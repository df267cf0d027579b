/**
 * The API of the Stable Mint client: one bean to inject. The requests, answers and exceptions have packages of their own.
 *
 * <p>Independent of how requests are sent. No method returns null. A payment in twelve lines:
 *
 * <pre>{@code
 * @Inject
 * StableMint stableMint;
 *
 * URI checkout(String orderId, BigDecimal amount) {
 *     HostedSession session = stableMint.createHostedSession(HostedSessionRequest.builder()
 *             .userCountryCode("DE").currency("EUR").amount(amount)
 *             .successUrl(SHOP + "/success").errorUrl(SHOP + "/error")
 *             .exitUrl(SHOP + "/exit").supportUrl(SHOP + "/support")
 *             .idempotencyKey(orderId).websiteReference(orderId).build());
 *     return session.url();
 * }
 * }</pre>
 *
 * <p>The settings are {@code stablemint.api-key}, {@code stablemint.api-secret-key} and {@code stablemint.private-key-file}.
 * The payment's result is published as a CDI event, see {@link io.stablemint.client.webhook.VerifiedNotification}.
 */
@NullMarked
package io.stablemint.client;

import org.jspecify.annotations.NullMarked;
