package io.stablemint.orders.web.order;

import java.util.Optional;

/**
 * A message to the customer about the state of an order.
 *
 * @param payLabel the label of the pay button; empty if there is no button
 */
public record Notice(Tone tone, String headline, String text, Optional<String> payLabel) {

    /** The colour of the message. The text alone must be clear without it. */
    public enum Tone {
        GOOD,
        WAITING,
        ATTENTION;

        /** The CSS class. */
        public String cssClass() {
            return "tone-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static Notice good(String headline, String text) {
        return new Notice(Tone.GOOD, headline, text, Optional.empty());
    }

    static Notice waiting(String headline, String text) {
        return new Notice(Tone.WAITING, headline, text, Optional.empty());
    }

    static Notice attention(String headline, String text) {
        return new Notice(Tone.ATTENTION, headline, text, Optional.empty());
    }

    Notice withPayButton(String label) {
        return new Notice(tone, headline, text, Optional.of(label));
    }
}
