package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.api.Checks.AMOUNT;
import static io.stablemint.sandbox.api.Checks.COUNTRY;
import static io.stablemint.sandbox.api.Checks.CURRENCY;
import static io.stablemint.sandbox.api.Checks.DATE;
import static io.stablemint.sandbox.api.Checks.EMAIL;
import static io.stablemint.sandbox.api.Checks.HTTP_URL;
import static io.stablemint.sandbox.api.Checks.OBJECT;
import static io.stablemint.sandbox.api.Checks.TEXT;

import io.stablemint.sandbox.session.Operation;

/** The request fields of every operation, as the contract lists them. */
final class Contract {

    private static final Fields ECHOED = Fields.none()
            .optional("idempotencyKey", TEXT)
            .optional("websiteReference", TEXT)
            .optional("customFields", OBJECT);

    private static final Fields URLS = Fields.none()
            .required("successUrl", HTTP_URL)
            .required("supportUrl", HTTP_URL)
            .required("exitUrl", HTTP_URL)
            .required("errorUrl", HTTP_URL);

    private static final Fields KYC = Fields.none()
            .optional("fullName", TEXT)
            .optional("citizenshipCountryCode", COUNTRY)
            .optional("residenceAddress", TEXT)
            .optional("dateOfBirth", DATE)
            .optional("placeOfBirth", TEXT)
            .optional("gender", TEXT)
            .optional("mobilePhone", TEXT)
            .optional("personalIdentificationNumber", TEXT);

    private static final Fields CUSTOMER =
            Fields.none().required("userId", TEXT).required("userEmail", EMAIL).optional("userKyc", Checks.object(KYC));

    private static final Fields PLACE =
            Fields.none().required("userCountryCode", COUNTRY).required("currency", CURRENCY);

    private static final Fields HOSTED = PLACE.required("amount", AMOUNT)
            .and(URLS)
            .and(ECHOED)
            .optional("blockchainDestinationAddress", TEXT)
            .optional("paymentMethod", Checks.oneOf("ManualBankTransfer", "OpenBanking"));

    private static final Fields PARTNER_HOSTED =
            CUSTOMER.and(PLACE).required("amount", AMOUNT).and(URLS).and(ECHOED);

    private static final Fields EMBEDDED =
            CUSTOMER.and(PLACE).optional("amount", AMOUNT).and(ECHOED);

    private static final Fields WITHDRAWAL = Fields.none()
            .required("userUniqueId", TEXT)
            .required("amount", AMOUNT)
            .required("currency", CURRENCY)
            .required("withdrawalReason", Checks.oneOf("CashOut", "Refund"))
            .and(ECHOED);

    private Contract() {}

    static Fields fieldsOf(Operation operation) {
        return switch (operation) {
            case HOSTED -> HOSTED;
            case PARTNER_HOSTED -> PARTNER_HOSTED;
            case EMBEDDED -> EMBEDDED;
            case WITHDRAWAL_HOSTED, WITHDRAWAL_PARTNER -> WITHDRAWAL;
        };
    }
}
