package io.stablemint.orders.web.signin;

import java.util.Arrays;

/** The page to show after sign-in. Only the shop's pages listed here are possible, so the form cannot redirect to another site. */
enum NextPage {
    ACCOUNT("/account"),
    CHECKOUT("/checkout"),
    CONSOLE("/console");

    private final String path;

    NextPage(String path) {
        this.path = path;
    }

    /** The page with this form value; the account page for any other text. */
    static NextPage of(String formValue) {
        return Arrays.stream(values())
                .filter(page -> page.formValue().equals(formValue))
                .findFirst()
                .orElse(ACCOUNT);
    }

    String formValue() {
        return path.substring(1);
    }

    String path() {
        return path;
    }
}
