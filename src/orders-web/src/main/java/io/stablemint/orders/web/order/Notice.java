package io.stablemint.orders.web.order;

import java.util.Optional;

/**
 * What we tell a customer about an order.
 *
 * @param pay what the button for paying says, if there is one
 */
public record Notice(Tone tone, String headline, String text, Optional<String> pay) {

    /** How it looks; the words carry the meaning alone. */
    public enum Tone {
        GOOD,
        WAITING,
        ATTENTION;

        /** For style sheets. */
        public String css() {
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

    Notice withPay(String label) {
        return new Notice(tone, headline, text, Optional.of(label));
    }
}
