package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.api.FieldValidators.AMOUNT;
import static io.stablemint.sandbox.api.FieldValidators.COUNTRY;
import static io.stablemint.sandbox.api.FieldValidators.CURRENCY;
import static io.stablemint.sandbox.api.FieldValidators.DATE;
import static io.stablemint.sandbox.api.FieldValidators.EMAIL;
import static io.stablemint.sandbox.api.FieldValidators.HTTP_URL;
import static io.stablemint.sandbox.api.FieldValidators.OBJECT;
import static io.stablemint.sandbox.api.FieldValidators.TEXT;

import io.stablemint.sandbox.session.Operation;

/** The request fields of every operation, as the contract defines them. */
final class RequestSchemas {

    private static final ObjectSchema ECHOED = ObjectSchema.empty()
            .optional("idempotencyKey", TEXT)
            .optional("websiteReference", TEXT)
            .optional("customFields", OBJECT);

    private static final ObjectSchema URLS = ObjectSchema.empty()
            .required("successUrl", HTTP_URL)
            .required("supportUrl", HTTP_URL)
            .required("exitUrl", HTTP_URL)
            .required("errorUrl", HTTP_URL);

    private static final ObjectSchema KYC = ObjectSchema.empty()
            .optional("fullName", TEXT)
            .optional("citizenshipCountryCode", COUNTRY)
            .optional("residenceAddress", TEXT)
            .optional("dateOfBirth", DATE)
            .optional("placeOfBirth", TEXT)
            .optional("gender", TEXT)
            .optional("mobilePhone", TEXT)
            .optional("personalIdentificationNumber", TEXT);

    private static final ObjectSchema CUSTOMER = ObjectSchema.empty()
            .required("userId", TEXT)
            .required("userEmail", EMAIL)
            .optional("userKyc", FieldValidators.object(KYC));

    private static final ObjectSchema COUNTRY_AND_CURRENCY =
            ObjectSchema.empty().required("userCountryCode", COUNTRY).required("currency", CURRENCY);

    private static final ObjectSchema HOSTED = COUNTRY_AND_CURRENCY
            .required("amount", AMOUNT)
            .and(URLS)
            .and(ECHOED)
            .optional("blockchainDestinationAddress", TEXT)
            .optional("paymentMethod", FieldValidators.oneOf("ManualBankTransfer", "OpenBanking"));

    private static final ObjectSchema PARTNER_HOSTED = CUSTOMER.and(COUNTRY_AND_CURRENCY)
            .required("amount", AMOUNT)
            .and(URLS)
            .and(ECHOED);

    private static final ObjectSchema EMBEDDED =
            CUSTOMER.and(COUNTRY_AND_CURRENCY).optional("amount", AMOUNT).and(ECHOED);

    private static final ObjectSchema WITHDRAWAL = ObjectSchema.empty()
            .required("userUniqueId", TEXT)
            .required("amount", AMOUNT)
            .required("currency", CURRENCY)
            .required("withdrawalReason", FieldValidators.oneOf("CashOut", "Refund"))
            .and(ECHOED);

    private RequestSchemas() {}

    static ObjectSchema of(Operation operation) {
        return switch (operation) {
            case HOSTED -> HOSTED;
            case PARTNER_HOSTED -> PARTNER_HOSTED;
            case EMBEDDED -> EMBEDDED;
            case WITHDRAWAL_HOSTED, WITHDRAWAL_PARTNER -> WITHDRAWAL;
        };
    }
}
