package io.stablemint.orders.web.console;

import java.util.List;

/**
 * The page that asks once before an action.
 *
 * @param title the action and what it is done to
 * @param effect what it does
 * @param button the label of the button
 * @param action the address of the action, relative to the context root
 * @param back the address of the page before, relative to the context root
 * @param version the version of the row that the page shows
 * @param facts what the person should see before the decision
 */
public record Confirmation(
        String title, String effect, String button, String action, String back, long version, List<Fact> facts) {

    public Confirmation {
        facts = List.copyOf(facts);
    }

    /** A line of facts. */
    public record Fact(String label, String value) {}
}
