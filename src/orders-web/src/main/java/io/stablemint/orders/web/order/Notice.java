package io.stablemint.orders.web.order;

import io.stablemint.orders.web.language.Message;
import java.util.Optional;

/**
 * A message to the customer about the state of an order.
 *
 * @param reason why the order has this state, a sentence in English with its full stop; the page shows its translation
 * @param payLabel the label of the pay button; empty if there is no button
 */
public record Notice(Tone tone, Message headline, Optional<String> reason, Message text, Optional<Message> payLabel) {

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

    static Notice good(String key) {
        return new Notice(Tone.GOOD, key);
    }

    static Notice waiting(String key) {
        return new Notice(Tone.WAITING, key);
    }

    static Notice attention(String key) {
        return new Notice(Tone.ATTENTION, key);
    }

    private Notice(Tone tone, String key) {
        this(tone, Message.of(key), Optional.empty(), Message.of(key + ".text"), Optional.empty());
    }

    Notice withReason(Optional<String> sentence) {
        return new Notice(tone, headline, sentence, text, payLabel);
    }

    Notice withPayButton(String label) {
        return new Notice(tone, headline, reason, text, Optional.of(Message.of(label)));
    }
}
