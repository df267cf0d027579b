package io.stablemint.orders.payment;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.request.HostedSessionRequest;
import io.stablemint.client.request.PartnerManagedSessionRequest;
import io.stablemint.client.request.SessionRequestBuilder;
import io.stablemint.client.request.UserKyc;
import io.stablemint.orders.ordering.Customer;
import io.stablemint.orders.ordering.Kyc;
import io.stablemint.orders.ordering.RegisteredCustomer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one attempt asks Stable Mint for. Built anew from the same rows, it is the same request: an attempt of unknown outcome is repeated
 * with it.
 *
 * @param attempt its id, which is the idempotency key
 */
record SessionRequest(String attempt, SessionTerms terms, Customer customer) {

    /**
     * Sends it; never within a transaction.
     *
     * @throws io.stablemint.client.error.StableMintException as the client says
     */
    HostedSession sendTo(StableMint stableMint) {
        return customer instanceof RegisteredCustomer registered
                ? stableMint.createPartnerManagedSession(partnerManaged(registered))
                : stableMint.createHostedSession(stableMintManaged());
    }

    /**
     * Builds it without sending.
     *
     * @throws io.stablemint.client.error.InvalidRequestException if Stable Mint could not accept it
     */
    void check() {
        if (customer instanceof RegisteredCustomer registered) {
            partnerManaged(registered);
        } else {
            stableMintManaged();
        }
    }

    /** SHA-256, in hex, of everything that is asked for but the key. */
    String hash() {
        return Hash.of(parts().stream().map(part -> part.length() + ":" + part).collect(Collectors.joining()));
    }

    private List<String> parts() {
        String money = terms.total().toString();
        String links = terms.success() + " " + terms.exit() + " " + terms.error() + " " + terms.support();
        if (customer instanceof RegisteredCustomer registered) {
            Kyc kyc = registered.kyc();
            return List.of(
                    money,
                    links,
                    customer.country(),
                    registered.id(),
                    registered.email(),
                    kyc.fullName(),
                    kyc.citizenship(),
                    kyc.address(),
                    kyc.dateOfBirth().toString());
        }
        return List.of(money, links, customer.country());
    }

    private HostedSessionRequest stableMintManaged() {
        return shared(HostedSessionRequest.builder()).build();
    }

    private PartnerManagedSessionRequest partnerManaged(RegisteredCustomer registered) {
        return shared(PartnerManagedSessionRequest.builder())
                .userId(registered.id())
                .userEmail(registered.email())
                .userKyc(kyc(registered.kyc()))
                .build();
    }

    private <B extends SessionRequestBuilder<B>> B shared(B builder) {
        return builder.userCountryCode(customer.country())
                .currency(terms.total().currency())
                .amount(terms.total().amount())
                .successUrl(terms.success())
                .exitUrl(terms.exit())
                .errorUrl(terms.error())
                .supportUrl(terms.support())
                .idempotencyKey(attempt)
                .websiteReference(terms.order().value())
                .customFields(customFields());
    }

    private static UserKyc kyc(Kyc kyc) {
        return UserKyc.builder()
                .fullName(kyc.fullName())
                .citizenshipCountryCode(kyc.citizenship())
                .residenceAddress(kyc.address())
                .dateOfBirth(kyc.dateOfBirth().toString())
                .build();
    }

    private JsonObject customFields() {
        return Json.createObjectBuilder().add(SessionFields.ATTEMPT, attempt).build();
    }
}
