package io.stablemint.orders.history;

/**
 * Who caused a change.
 *
 * @param name the login name of an operator or the name of a job; empty for the others
 */
public record Actor(Kind kind, String name) {

    /** The customer of the order, with a request of the browser or of the order API. */
    public static final Actor CUSTOMER = new Actor(Kind.CUSTOMER, "");

    /** Stable Mint, with a notification. */
    public static final Actor STABLE_MINT = new Actor(Kind.STABLE_MINT, "");

    private static final String SEPARATOR = ":";

    /** The kinds of actors. */
    public enum Kind {
        CUSTOMER,
        STABLE_MINT,
        JOB,
        OPERATOR
    }

    /** A background job. */
    public static Actor job(String name) {
        return new Actor(Kind.JOB, name);
    }

    /** A signed-in operator. */
    public static Actor operator(String login) {
        return new Actor(Kind.OPERATOR, login);
    }

    static Actor parse(String text) {
        int end = text.indexOf(SEPARATOR);
        return new Actor(Kind.valueOf(text.substring(0, end)), text.substring(end + 1));
    }

    /** The text that is stored, for example {@code OPERATOR:olga}. */
    @Override
    public String toString() {
        return kind + SEPARATOR + name;
    }
}
