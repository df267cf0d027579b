package io.stablemint.sandbox.api;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rules for field values: those of the contract and, where the contract has none, those of the sandbox. */
final class FieldValidators {

    private static final int LONGEST_TEXT = 2_000;
    private static final BigDecimal LEAST = new BigDecimal("0.1");
    private static final BigDecimal MOST = new BigDecimal("10");
    private static final int MOST_DECIMALS = 8;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    static final FieldValidator TEXT = text("must be a text of 1 to " + LONGEST_TEXT + " characters", text -> true);
    static final FieldValidator COUNTRY =
            text("must be an ISO 3166-1 alpha-2 country code, e.g. DE", COUNTRIES::contains);
    static final FieldValidator CURRENCY = text("must be an ISO 4217 currency code, e.g. EUR", CURRENCIES::contains);
    static final FieldValidator EMAIL =
            text("must be an e-mail address", text -> text.matches("[^@\\s]{1,64}@[^@\\s]{1,190}"));
    static final FieldValidator HTTP_URL =
            text("must be an absolute http or https URL without user info", FieldValidators::isHttpUrl);
    static final FieldValidator DATE = text("must be a date as YYYY-MM-DD", FieldValidators::isDate);
    static final FieldValidator AMOUNT = FieldValidators::amount;
    static final FieldValidator OBJECT =
            (field, value) -> value instanceof JsonObject ? List.of() : problem(field, "must be an object");

    private FieldValidators() {}

    static FieldValidator oneOf(String... allowed) {
        return text("must be one of " + String.join(", ", allowed), List.of(allowed)::contains);
    }

    static FieldValidator object(ObjectSchema fields) {
        return (field, value) -> value instanceof JsonObject object
                ? fields.problems(field + ".", object)
                : OBJECT.problems(field, value);
    }

    private static FieldValidator text(String requirement, Predicate<String> valid) {
        return (field, value) -> value instanceof JsonString string
                        && !string.getString().isBlank()
                        && string.getString().length() <= LONGEST_TEXT
                        && valid.test(string.getString())
                ? List.of()
                : problem(field, requirement);
    }

    private static List<FieldProblem> amount(String field, JsonValue value) {
        if (!(value instanceof JsonNumber number)) {
            return problem(field, "must be a number");
        }
        BigDecimal amount = number.bigDecimalValue();
        if (amount.compareTo(LEAST) < 0 || amount.compareTo(MOST) > 0) {
            return problem(field, "must be from " + LEAST + " to " + MOST + " in the sandbox");
        }
        return amount.stripTrailingZeros().scale() > MOST_DECIMALS
                ? problem(field, "must have at most " + MOST_DECIMALS + " decimals")
                : List.of();
    }

    private static boolean isHttpUrl(String text) {
        try {
            URI url = new URI(text);
            boolean http = "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
            return http && url.getHost() != null && url.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static List<FieldProblem> problem(String field, String problem) {
        return List.of(new FieldProblem(field, problem));
    }
}
