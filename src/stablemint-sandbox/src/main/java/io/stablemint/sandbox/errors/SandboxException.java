package io.stablemint.sandbox.errors;

/** An error of the sandbox, with the id under which the documentation explains it. */
public class SandboxException extends RuntimeException {

    /** Its code is the beginning of the message. */
    private final ErrorId id;
    /** The message without the id. */
    private final String reason;

    /**
     * With the id in front of the message.
     *
     * @param id under which the documentation explains the error
     * @param reason what is wrong and what to do, without a secret
     */
    public SandboxException(ErrorId id, String reason) {
        super(id.code() + ": " + reason);
        this.id = id;
        this.reason = reason;
    }

    /** {@return the id, which also decides the status of an HTTP answer} */
    public ErrorId id() {
        return id;
    }

    /** {@return the message without the id} */
    public String reason() {
        return reason;
    }
}
