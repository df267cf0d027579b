package io.stablemint.orders.web.page;

import io.stablemint.orders.money.Money;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.web.language.Message;
import io.stablemint.orders.web.language.Messages;
import io.stablemint.orders.web.language.Sentences;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;

/**
 * Formats values for display. Templates use it as {@code format}.
 *
 * @param locale the user's locale
 */
public record ValueFormatter(Locale locale) {

    /** For example {@code €4.50}. */
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(money.currency()));
        int decimals = money.amount().scale();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(money.amount());
    }

    /** For example {@code 22 November 2026, 19:35 UTC}. */
    public String dateTime(Instant instant) {
        String pattern = Messages.in(locale).pattern("format.date-time");
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atOffset(ZoneOffset.UTC));
    }

    /** For the attribute {@code datetime} of {@code <time>}: ISO 8601 in UTC, whole seconds. */
    public String isoDateTime(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** A country's name in the user's language, for example {@code Germany} for {@code DE}. */
    public String country(String code) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(locale);
    }

    /** An order's state as a short label. */
    public String state(OrderState state) {
        return Messages.in(locale).text("order-state." + state);
    }

    /** The message in the user's language. */
    public String text(Message message) {
        return Messages.in(locale).text(message);
    }

    /** A sentence of the order system, which is in English, in the user's language. Other texts, such as a person's reason, are not changed. */
    public String sentence(String english) {
        return Sentences.translate(english, locale);
    }
}
