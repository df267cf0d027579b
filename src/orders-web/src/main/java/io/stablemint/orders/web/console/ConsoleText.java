package io.stablemint.orders.web.console;

import io.stablemint.orders.history.Actor;
import io.stablemint.orders.history.ChangeType;
import io.stablemint.orders.inbox.NotificationState;
import io.stablemint.orders.money.Money;
import io.stablemint.orders.operations.PaymentResult;
import io.stablemint.orders.ordering.OrderState;
import io.stablemint.orders.payment.AttemptState;
import io.stablemint.orders.payment.DepositStage;
import io.stablemint.orders.payment.RefundState;
import io.stablemint.orders.statement.StatementState;
import io.stablemint.orders.web.language.Message;
import io.stablemint.orders.web.language.Messages;
import io.stablemint.orders.web.page.ValueFormatter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The console's words for states, changes and times. Templates use it as {@code text}.
 *
 * @param locale the user's locale
 */
public record ConsoleText(Locale locale) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** For example {@code 22 Nov 2026, 19:35:07 UTC}. */
    public String time(Instant instant) {
        return formatted("format.console-time", instant);
    }

    /** For tables: for example {@code 22 Nov 2026, 19:35}, in UTC. */
    public String shortTime(Instant instant) {
        return formatted("format.console-short-time", instant);
    }

    /** For example {@code 22 Nov 2026}, in UTC. */
    public String day(Instant instant) {
        return formatted("format.console-day", instant);
    }

    /** The last day of a period that ends before this moment. */
    public String lastDay(Instant end) {
        return day(end.minusNanos(1));
    }

    /** For example {@code 19:00}, in UTC. */
    public String hour(Instant instant) {
        return HOUR.format(instant.atOffset(ZoneOffset.UTC));
    }

    private String formatted(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(messages().pattern(pattern), locale)
                .format(instant.atOffset(ZoneOffset.UTC));
    }

    /** How long ago it was. */
    public String since(Instant instant, Instant now) {
        return duration(Duration.between(instant, now));
    }

    /** The two largest units, for example {@code 2 min 5 s} or {@code 3 d 4 h}. */
    public String duration(Duration duration) {
        long seconds = Math.max(0, duration.toSeconds());
        if (seconds == 0) {
            return unit(Math.max(0, duration.toMillis()), "unit.millisecond");
        }
        long minutes = seconds / 60;
        long hours = minutes / 60;
        if (hours >= 24) {
            return units(hours / 24, "unit.day", hours % 24, "unit.hour");
        }
        if (hours > 0) {
            return units(hours, "unit.hour", minutes % 60, "unit.minute");
        }
        return minutes > 0 ? units(minutes, "unit.minute", seconds % 60, "unit.second") : unit(seconds, "unit.second");
    }

    private String units(long large, String largeUnit, long small, String smallUnit) {
        return unit(large, largeUnit) + (small == 0 ? "" : " " + unit(small, smallUnit));
    }

    private String unit(long number, String unit) {
        return number + " " + messages().text(unit);
    }

    public String attemptState(AttemptState state) {
        return messages().text("attempt-state." + state);
    }

    public String stage(DepositStage stage) {
        return messages().text("stage." + stage);
    }

    public String refundState(RefundState state) {
        return messages().text("refund-state." + state);
    }

    public String statementState(StatementState state) {
        return messages().text("statement-state." + state);
    }

    public String notificationState(NotificationState state) {
        return messages().text("notification-state." + state);
    }

    public String result(PaymentResult result) {
        return messages().text("payment-result." + result);
    }

    /** Who did it. */
    public String actor(Actor actor) {
        return switch (actor.kind()) {
            case CUSTOMER -> messages().text("actor.customer");
            case STABLE_MINT -> "Stable Mint";
            case JOB -> messages().text("actor.job", actor.name());
            case OPERATOR -> actor.name();
        };
    }

    public String change(ChangeType type) {
        return messages().text("change." + type);
    }

    /** A value of any type in the user's language; a text is translated if it is a sentence of the order system. */
    public String value(Object value) {
        ValueFormatter format = new ValueFormatter(locale);
        if (value instanceof Instant instant) {
            return time(instant);
        }
        if (value instanceof Money money) {
            return format.money(money);
        }
        if (value instanceof OrderState state) {
            return format.state(state);
        }
        return value instanceof Message message ? format.text(message) : format.sentence(String.valueOf(value));
    }

    private Messages messages() {
        return Messages.in(locale);
    }
}
