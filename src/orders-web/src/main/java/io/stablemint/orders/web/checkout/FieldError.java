package io.stablemint.orders.web.checkout;

/**
 * One thing wrong with a form.
 *
 * @param field the input's name; empty if it is about the whole form
 * @param text a sentence that says what to do
 */
public record FieldError(String field, String text) {}
