package io.stablemint.orders.web.console;

import io.stablemint.orders.ordering.RegisteredCustomer;

/** A customer's personal data as the user may see it: complete for operators, masked for clerks. */
public record CustomerSummary(String name, String email, boolean masked) {

    private static final String HIDDEN = "•••";

    static CustomerSummary of(RegisteredCustomer customer, boolean operator) {
        String name = customer.kyc().fullName();
        return operator
                ? new CustomerSummary(name, customer.email(), false)
                : new CustomerSummary(masked(name), maskedEmail(customer.email()), true);
    }

    private static String masked(String text) {
        return text.isEmpty() ? HIDDEN : text.substring(0, text.offsetByCodePoints(0, 1)) + HIDDEN;
    }

    private static String maskedEmail(String email) {
        int at = email.lastIndexOf('@');
        return at < 0 ? HIDDEN : masked(email.substring(0, at)) + "@" + masked(email.substring(at + 1));
    }
}
