package io.stablemint.sandbox.payment;

import io.stablemint.sandbox.errors.ErrorId;
import io.stablemint.sandbox.errors.SandboxException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/** What a tester enters for a scenario: the amount that is paid, and the time until it is paid. */
public record ScenarioInput(Optional<BigDecimal> amount, Duration delay) {

    private static final int MOST_DELAY_SECONDS = 86_400;
    private static final BigDecimal MOST_AMOUNT = BigDecimal.valueOf(1_000_000_000);
    private static final int MOST_DECIMALS = 8;

    /** Parses the fields of a form; throws a {@link SandboxException} if the scenario needs a field that is not valid. */
    public static ScenarioInput parse(Scenario scenario, String amount, String delaySeconds) {
        return new ScenarioInput(
                scenario.needsAmount() ? Optional.of(amount(amount)) : Optional.empty(),
                scenario.needsDelay() ? Duration.ofSeconds(seconds(delaySeconds)) : Duration.ZERO);
    }

    /** Parses an amount; throws a {@link SandboxException} if it is not valid. */
    public static BigDecimal amount(String text) {
        try {
            BigDecimal amount = new BigDecimal(text.strip());
            if (amount.signum() >= 0 && amount.compareTo(MOST_AMOUNT) <= 0 && amount.scale() <= MOST_DECIMALS) {
                return amount;
            }
        } catch (NumberFormatException e) {
            // Reported below, as are numbers out of range.
        }
        throw invalid("The amount must be a number from 0 to " + MOST_AMOUNT + ", for example 4.20.");
    }

    private static int seconds(String text) {
        try {
            int seconds = Integer.parseInt(text.strip());
            if (seconds >= 0 && seconds <= MOST_DELAY_SECONDS) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            // Reported below, as are numbers out of range.
        }
        throw invalid("The time must be a whole number of seconds from 0 to " + MOST_DELAY_SECONDS + ".");
    }

    private static SandboxException invalid(String message) {
        return new SandboxException(ErrorId.CONTROL_INPUT_INVALID, message);
    }
}
