package io.stablemint.client.request;

import io.stablemint.client.error.FieldProblem;
import io.stablemint.client.error.InvalidRequestException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Checks the fields of one request and collects every problem, so that one exception reports all of them. */
final class FieldValidator {

    /** The contract's minimum amount. */
    private static final BigDecimal MIN_AMOUNT = new BigDecimal("0.1");

    /** More than any currency needs; without a limit, 1E+1000000 would be sent as a million zeros. */
    private static final int MAX_DIGITS = 18;

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Map<String, Object> fields;
    private final String prefix;
    private final List<FieldProblem> problems;

    FieldValidator(Map<String, Object> fields) {
        this(fields, "", new ArrayList<>());
    }

    private FieldValidator(Map<String, Object> fields, String prefix, List<FieldProblem> problems) {
        this.fields = fields;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** Checks for an object in the request; its name comes before the names of its fields. */
    FieldValidator inside(String name, Map<String, Object> object) {
        return new FieldValidator(object, prefix + name + ".", problems);
    }

    FieldValidator required(String... names) {
        for (String name : names) {
            if (!fields.containsKey(name)) {
                problems.add(new FieldProblem(prefix + name, "nothing", "is required"));
            }
        }
        return this;
    }

    FieldValidator notBlank() {
        fields.forEach((name, value) -> {
            if (value instanceof String text && text.isBlank()) {
                problems.add(new FieldProblem(prefix + name, "\"" + text + "\"", "must not be blank"));
            }
        });
        return this;
    }

    FieldValidator country(String name) {
        return text(name, COUNTRIES::contains, "must be an ISO 3166-1 alpha-2 country code such as DE");
    }

    FieldValidator currency(String name) {
        return text(name, FieldValidator::isCurrency, "must be an ISO 4217 currency code such as EUR");
    }

    FieldValidator email(String name) {
        return text(name, text -> EMAIL.matcher(text).matches(), "must be an e-mail address");
    }

    FieldValidator date(String name) {
        return text(name, FieldValidator::isDate, "must be a date as YYYY-MM-DD");
    }

    FieldValidator webAddresses(String... names) {
        for (String name : names) {
            text(name, FieldValidator::isWebAddress, "must be an absolute http or https URL");
        }
        return this;
    }

    FieldValidator amount(String name) {
        if (fields.get(name) instanceof BigDecimal amount) {
            if (tooManyDigits(amount)) {
                problem(name, amount, "must have at most 18 digits before and after the point");
            } else if (amount.compareTo(MIN_AMOUNT) < 0) {
                problem(name, amount, "must be at least 0.1");
            } else if (fields.get("currency") instanceof String currency && isCurrency(currency)) {
                decimals(name, amount, Currency.getInstance(currency));
            }
        }
        return this;
    }

    /** The currency's smallest unit is the least that can be transferred. ISO 4217 has none for gold and other metals. */
    private void decimals(String name, BigDecimal amount, Currency currency) {
        int max = currency.getDefaultFractionDigits();
        if (max >= 0 && amount.stripTrailingZeros().scale() > max) {
            problem(name, amount, "must have at most " + max + " decimals in " + currency.getCurrencyCode());
        }
    }

    /** Throws one exception with all problems. */
    void report() {
        if (!problems.isEmpty()) {
            throw InvalidRequestException.because(problems);
        }
    }

    private FieldValidator text(String name, Predicate<String> isValid, String why) {
        if (fields.get(name) instanceof String text && !text.isBlank() && !isValid.test(text)) {
            problem(name, text, why);
        }
        return this;
    }

    private void problem(String name, Object value, String why) {
        problems.add(new FieldProblem(prefix + name, StableMintRequest.masked(prefix + name, value), why));
    }

    static boolean tooManyDigits(BigDecimal amount) {
        return amount.scale() > MAX_DIGITS || (long) amount.precision() - amount.scale() > MAX_DIGITS;
    }

    private static boolean isCurrency(String code) {
        try {
            return code.equals(Currency.getInstance(code).getCurrencyCode());
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return DATE.matcher(text).matches() && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException invalidDate) {
            return false;
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException notAUri) {
            return false;
        }
    }
}
