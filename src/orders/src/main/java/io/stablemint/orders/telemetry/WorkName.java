package io.stablemint.orders.telemetry;

/** The names of spans. */
public enum WorkName {
    CHECKOUT("checkout"),
    CREATE_SESSION("create session"),
    STORE_NOTIFICATION("store notification"),
    APPLY_NOTIFICATION("apply notification"),
    RECOVER_ATTEMPT("recover attempt"),
    EXPIRE_ATTEMPT("expire attempt"),
    FIND_OVERDUE_RESULT("find overdue result");

    private final String span;

    WorkName(String span) {
        this.span = span;
    }

    public String span() {
        return span;
    }
}
