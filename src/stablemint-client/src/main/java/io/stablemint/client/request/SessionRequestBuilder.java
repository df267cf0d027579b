package io.stablemint.client.request;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Builds the fields that both kinds of hosted session have.
 *
 * @param <B> the builder that the methods return
 */
public abstract sealed class SessionRequestBuilder<B extends SessionRequestBuilder<B>> extends RequestBuilder<B>
        permits HostedSessionRequest.Builder, PartnerManagedSessionRequest.Builder {

    SessionRequestBuilder() {}

    /**
     * The customer's country; required.
     *
     * @param userCountryCode ISO 3166-1 alpha-2, upper case, for example {@code DE}
     * @return this builder
     */
    public final B userCountryCode(String userCountryCode) {
        return set("userCountryCode", userCountryCode);
    }

    /**
     * The page after a payment; required.
     *
     * @param successUrl absolute, http or https
     * @return this builder
     */
    public final B successUrl(String successUrl) {
        return set("successUrl", successUrl);
    }

    /**
     * The page after a payment; required.
     *
     * @param successUrl absolute, http or https
     * @return this builder
     */
    public final B successUrl(URI successUrl) {
        return set("successUrl", text(successUrl));
    }

    /**
     * Your support page; required.
     *
     * @param supportUrl absolute, http or https
     * @return this builder
     */
    public final B supportUrl(String supportUrl) {
        return set("supportUrl", supportUrl);
    }

    /**
     * Your support page; required.
     *
     * @param supportUrl absolute, http or https
     * @return this builder
     */
    public final B supportUrl(URI supportUrl) {
        return set("supportUrl", text(supportUrl));
    }

    /**
     * The page when the customer leaves; required.
     *
     * @param exitUrl absolute, http or https
     * @return this builder
     */
    public final B exitUrl(String exitUrl) {
        return set("exitUrl", exitUrl);
    }

    /**
     * The page when the customer leaves; required.
     *
     * @param exitUrl absolute, http or https
     * @return this builder
     */
    public final B exitUrl(URI exitUrl) {
        return set("exitUrl", text(exitUrl));
    }

    /**
     * The page after an error; required.
     *
     * @param errorUrl absolute, http or https
     * @return this builder
     */
    public final B errorUrl(String errorUrl) {
        return set("errorUrl", errorUrl);
    }

    /**
     * The page after an error; required.
     *
     * @param errorUrl absolute, http or https
     * @return this builder
     */
    public final B errorUrl(URI errorUrl) {
        return set("errorUrl", text(errorUrl));
    }

    final FieldValidator sessionChecks(String... alsoRequired) {
        return checks().required(alsoRequired)
                .required("userCountryCode", "currency", "amount", "successUrl", "supportUrl", "exitUrl", "errorUrl")
                .country("userCountryCode")
                .currency("currency")
                .amount("amount")
                .webAddresses("successUrl", "supportUrl", "exitUrl", "errorUrl");
    }

    private static @Nullable String text(@Nullable URI uri) {
        return uri == null ? null : uri.toString();
    }
}
