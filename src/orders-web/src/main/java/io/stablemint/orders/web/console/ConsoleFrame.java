package io.stablemint.orders.web.console;

import io.stablemint.orders.operations.Today.WorkCounts;

/**
 * The values that every page of the console needs beside its own. Templates use it as {@code console}.
 *
 * @param section the current entry of the navigation
 * @param login the user's login name
 * @param operator whether the user may act; otherwise the user is a clerk
 * @param newPaymentsStopped whether an operator has stopped new payments
 */
public record ConsoleFrame(
        Section section,
        String login,
        boolean operator,
        PaymentEnvironment environment,
        WorkCounts work,
        boolean newPaymentsStopped) {

    /** The entries of the navigation. */
    public enum Section {
        TODAY,
        ORDERS,
        IN_REVIEW,
        REFUNDS,
        DEAD_LETTERS,
        MISMATCHES,
        OVERDUE,
        STATEMENTS
    }

    /** The value of {@code aria-current} of an entry. */
    public String current(String entry) {
        return section.name().equals(entry) ? "page" : "false";
    }
}
