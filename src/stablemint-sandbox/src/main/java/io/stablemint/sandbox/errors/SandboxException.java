package io.stablemint.sandbox.errors;

/** An error of the sandbox, with the id under which the documentation explains it. */
public class SandboxException extends RuntimeException {

    private final ErrorId id;
    private final String reason;

    public SandboxException(ErrorId id, String reason) {
        super(id.code() + ": " + reason);
        this.id = id;
        this.reason = reason;
    }

    public ErrorId id() {
        return id;
    }

    /** The message without the id. */
    public String reason() {
        return reason;
    }
}
