package io.stablemint.orders.payment;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.request.HostedSessionRequest;
import io.stablemint.client.request.PartnerManagedSessionRequest;
import io.stablemint.client.request.SessionRequestBuilder;
import io.stablemint.client.request.UserKyc;
import io.stablemint.orders.encoding.Sha256;
import io.stablemint.orders.ordering.Customer;
import io.stablemint.orders.ordering.Kyc;
import io.stablemint.orders.ordering.RegisteredCustomer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The request for one attempt's session. The same rows always give the same request, which makes retries with the same idempotency key
 * possible.
 *
 * @param attempt its id, which is the idempotency key
 */
record SessionRequest(String attempt, SessionParameters parameters, Customer customer) {

    /**
     * Sends it. Must not be called in a transaction.
     *
     * @throws io.stablemint.client.error.StableMintException as documented by the client
     */
    HostedSession sendTo(StableMint stableMint) {
        return customer instanceof RegisteredCustomer registered
                ? stableMint.createPartnerManagedSession(partnerManaged(registered))
                : stableMint.createHostedSession(stableMintManaged());
    }

    /**
     * Validates it without sending.
     *
     * @throws io.stablemint.client.error.InvalidRequestException if it is not valid
     */
    void validate() {
        if (customer instanceof RegisteredCustomer registered) {
            partnerManaged(registered);
        } else {
            stableMintManaged();
        }
    }

    /** SHA-256, in hex, of all its fields except the idempotency key. */
    String hash() {
        return Sha256.hex(
                parts().stream().map(part -> part.length() + ":" + part).collect(Collectors.joining()));
    }

    private List<String> parts() {
        String money = parameters.total().toString();
        String links =
                parameters.success() + " " + parameters.exit() + " " + parameters.error() + " " + parameters.support();
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
        return withSharedFields(HostedSessionRequest.builder()).build();
    }

    private PartnerManagedSessionRequest partnerManaged(RegisteredCustomer registered) {
        return withSharedFields(PartnerManagedSessionRequest.builder())
                .userId(registered.id())
                .userEmail(registered.email())
                .userKyc(kyc(registered.kyc()))
                .build();
    }

    private <B extends SessionRequestBuilder<B>> B withSharedFields(B builder) {
        return builder.userCountryCode(customer.country())
                .currency(parameters.total().currency())
                .amount(parameters.total().amount())
                .successUrl(parameters.success())
                .exitUrl(parameters.exit())
                .errorUrl(parameters.error())
                .supportUrl(parameters.support())
                .idempotencyKey(attempt)
                .websiteReference(parameters.order().value())
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
        return Json.createObjectBuilder().add(CustomFieldNames.ATTEMPT, attempt).build();
    }
}
