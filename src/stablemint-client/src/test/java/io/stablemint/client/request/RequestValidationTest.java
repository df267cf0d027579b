package io.stablemint.client.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.stablemint.client.container.Fixtures;
import io.stablemint.client.error.InvalidRequestException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestValidationTest {

    private static final String HEAD = "STMNT1001E: The request cannot be built. ";
    private static final String TAIL = ". Correct these fields and build it again.";

    @Test
    void allMissingFieldsAreNamed_whenNothingIsSet() {
        assertThatThrownBy(() -> HostedSessionRequest.builder().build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(HEAD + "userCountryCode = nothing: is required; currency = nothing: is required;"
                        + " amount = nothing: is required; successUrl = nothing: is required;"
                        + " supportUrl = nothing: is required; exitUrl = nothing: is required;"
                        + " errorUrl = nothing: is required" + TAIL);
    }

    @Test
    void allProblemsAreReportedTogether_whenSeveralFieldsAreWrong() {
        InvalidRequestException failure = catchThrowableOfType(
                InvalidRequestException.class,
                () -> Fixtures.partnerManaged()
                        .userCountryCode("Germany")
                        .currency("euro")
                        .amount(new BigDecimal("0.09"))
                        .exitUrl("/exit")
                        .userEmail("ada.example.org")
                        .userKyc(UserKyc.builder()
                                .dateOfBirth("10.12.1815")
                                .citizenshipCountryCode("UK")
                                .build())
                        .build());

        assertThat(failure)
                .hasMessage(HEAD
                        + "userCountryCode = Germany: must be an ISO 3166-1 alpha-2 country code such as DE;"
                        + " currency = euro: must be an ISO 4217 currency code such as EUR;"
                        + " amount = 0.09: must be at least 0.1;"
                        + " exitUrl = /exit: must be an absolute http or https URL;"
                        + " userEmail = (hidden, 15 characters): must be an e-mail address;"
                        + " userKyc.citizenshipCountryCode = (hidden, 2 characters): must be an ISO 3166-1 alpha-2"
                        + " country code such as DE;"
                        + " userKyc.dateOfBirth = (hidden, 10 characters): must be a date as YYYY-MM-DD" + TAIL);
        assertThat(failure.problems()).hasSize(7);
        assertThat(failure.errorId()).isEqualTo("STMNT1001E");
        assertThat(failure.attempts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1000000", "1E+18", "1E-1000000", "0.1000000000000000001", "-1E+1000000"})
    void amountIsRejected_whenItHasTooManyDigits(String amount) {
        assertThatThrownBy(
                        () -> Fixtures.hosted().amount(new BigDecimal(amount)).build())
                .hasMessage(HEAD + "amount = " + amount + ": must have at most 18 digits before and after the point"
                        + TAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "0.1,0.1",
        "1E+2,100",
        "1E+17,100000000000000000",
        "10.00,10.00",
        "0.100000000000000000,0.100000000000000000"
    })
    void amountIsAPlainNumber_whenItIsValid(String amount, String plain) {
        HostedSessionRequest request =
                Fixtures.hosted().amount(new BigDecimal(amount)).build();

        assertThat(request.amount().toString()).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({"4.205, EUR, 2", "420.5, JPY, 0", "4.2055, KWD, 3"})
    void amountIsRefused_whenItHasMoreDecimalsThanItsCurrency(String amount, String currency, int decimals) {
        assertThatThrownBy(() -> Fixtures.hosted()
                        .currency(currency)
                        .amount(new BigDecimal(amount))
                        .build())
                .hasMessage(HEAD + "amount = " + amount + ": must have at most " + decimals + " decimals in " + currency
                        + TAIL);
    }

    @ParameterizedTest
    @CsvSource({"4.20500, KWD", "420.00, JPY", "0.123456789, XAU"})
    void amountIsTaken_whenItsDecimalsAreZerosOrItsCurrencyHasNoUnit(String amount, String currency) {
        assertThat(Fixtures.hosted()
                        .currency(currency)
                        .amount(new BigDecimal(amount))
                        .build()
                        .amount())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.09", "-1", "0.0999999999999999"})
    void amountIsRejected_whenItIsBelowTheMinimum(String amount) {
        assertThatThrownBy(
                        () -> Fixtures.hosted().amount(new BigDecimal(amount)).build())
                .hasMessage(HEAD + "amount = " + amount + ": must be at least 0.1" + TAIL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exit",
                "shop.example/exit",
                "ftp://shop.example/",
                "javascript:alert(1)",
                "https:///exit",
                "https://",
                "http://shop example/"
            })
    void urlIsRejected_whenItIsNotAnAbsoluteWebUrl(String url) {
        assertThatThrownBy(() -> Fixtures.hosted().successUrl(url).build())
                .hasMessage(HEAD + "successUrl = " + url + ": must be an absolute http or https URL" + TAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1815-12-32", "1815-02-29", "1815-1-1", "18151210", "+1815-12-10", "0000-01-01"})
    void dateOfBirthIsRejected_whenItIsNotADate(String date) {
        assertThatThrownBy(() -> Fixtures.partnerManaged()
                        .userKyc(UserKyc.builder().dateOfBirth(date).build())
                        .build())
                .hasMessage(HEAD + "userKyc.dateOfBirth = (hidden, " + date.length()
                        + " characters): must be a date as YYYY-MM-DD" + TAIL);
    }

    @Test
    void fieldIsRejected_whenItIsBlank() {
        assertThatThrownBy(() ->
                        Fixtures.hosted().currency(" ").websiteReference("").build())
                .hasMessage(HEAD + "currency = \" \": must not be blank; websiteReference = \"\": must not be blank"
                        + TAIL);
    }

    @Test
    void personalDataIsMasked_whenTheRequestIsPrinted() {
        PartnerManagedSessionRequest request =
                Fixtures.partnerManaged().userKyc(Fixtures.kyc()).build();

        assertThat(request.toString())
                .contains("userEmail=(hidden, 15 characters)", "amount=9.90")
                .doesNotContain("ada@", "Lovelace", "customer-17", "1815");
        assertThat(Fixtures.kyc().toString()).doesNotContain("Lovelace", "1815");
    }

    @Test
    void optionalFieldsAreEmpty_whenNotSet() {
        HostedSessionRequest request = Fixtures.hosted().build();

        assertThat(request.idempotencyKey()).isEmpty();
        assertThat(request.customFields()).isEmpty();
        assertThat(request.paymentMethod()).isEmpty();
        assertThat(request.withIdempotencyKey("k").idempotencyKey()).contains("k");
    }

    @Test
    void allMissingFieldsAreNamed_whenItIsAWithdrawalOrAnEmbeddedSession() {
        assertThatThrownBy(() -> HostedWithdrawalRequest.builder().build())
                .hasMessage(HEAD + "userUniqueId = nothing: is required; amount = nothing: is required;"
                        + " currency = nothing: is required; withdrawalReason = nothing: is required" + TAIL);
        assertThatThrownBy(() -> EmbeddedSessionRequest.builder().build())
                .hasMessage(HEAD + "userId = nothing: is required; userEmail = nothing: is required;"
                        + " userCountryCode = nothing: is required; currency = nothing: is required" + TAIL);
    }
}
