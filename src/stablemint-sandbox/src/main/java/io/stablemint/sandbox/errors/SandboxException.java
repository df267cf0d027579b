package io.stablemint.sandbox.errors;

/** Something that the sandbox refuses, with the id under which the documentation explains it. */
public class SandboxException extends RuntimeException {

    private final ErrorId id;
    private final String what;

    public SandboxException(ErrorId id, String what) {
        super(id.code() + ": " + what);
        this.id = id;
        this.what = what;
    }

    public ErrorId id() {
        return id;
    }

    /** The message without the id. */
    public String what() {
        return what;
    }
}
