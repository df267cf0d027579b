package io.stablemint.orders.testing;

import java.util.Map;

/** Adds figures to {@code target/figures/webhooks.json}. */
public final class WebhookFigures {

    private WebhookFigures() {}

    public static void add(Map<String, Long> figures) {
        Figures.add("webhooks", figures);
    }
}
