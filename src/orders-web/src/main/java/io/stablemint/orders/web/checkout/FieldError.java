package io.stablemint.orders.web.checkout;

/**
 * An error in a submitted form.
 *
 * @param field the input's name; empty if the error is about the whole form
 * @param text a sentence in English; the page shows its translation
 */
public record FieldError(String field, String text) {}
