package io.stablemint.orders.web.signin;

import java.util.Arrays;

/** Where to go after signing in: one of a few pages of ours, never an address that came with the request. */
enum NextPage {
    ACCOUNT("/account"),
    CHECKOUT("/checkout");

    private final String path;

    NextPage(String path) {
        this.path = path;
    }

    /** The page of that name; the account if there is none. */
    static NextPage named(String name) {
        return Arrays.stream(values())
                .filter(page -> page.word().equals(name))
                .findFirst()
                .orElse(ACCOUNT);
    }

    String word() {
        return path.substring(1);
    }

    String path() {
        return path;
    }
}
