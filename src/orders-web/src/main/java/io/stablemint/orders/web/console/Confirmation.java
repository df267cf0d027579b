package io.stablemint.orders.web.console;

import io.stablemint.orders.web.language.Message;
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
        Message title, Message effect, Message button, String action, String back, long version, List<Fact> facts) {

    public Confirmation {
        facts = List.copyOf(facts);
    }

    /**
     * A line of facts.
     *
     * @param value money, a time, a state or a text
     */
    public record Fact(Message label, Object value) {

        static Fact of(String key, Object value) {
            return new Fact(Message.of(key), value);
        }
    }
}
