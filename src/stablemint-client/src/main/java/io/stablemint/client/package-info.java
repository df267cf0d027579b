/**
 * What applications use of the Stable Mint client: one injected bean, requests that are valid once they exist, and
 * exceptions named for the caller's next step.
 *
 * <p>Nothing here knows how requests travel, and no null comes out of this package. A payment in twelve lines:
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
 * The payment's result comes as a CDI event, see {@link io.stablemint.client.webhook.VerifiedNotification}.
 */
@NullMarked
package io.stablemint.client;

import io.stablemint.client.request.HostedSessionRequest;

import io.stablemint.client.answer.HostedSession;

import org.jspecify.annotations.NullMarked;
