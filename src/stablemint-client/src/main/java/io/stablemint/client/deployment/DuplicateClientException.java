package io.stablemint.client.deployment;

/** The application holds the client's jar more than once. */
final class DuplicateClientException extends RuntimeException {

    DuplicateClientException() {
        super("STMNT1501E: The application holds stablemint-client.jar more than once, for example in EAR/lib and in"
                + " WEB-INF/lib. Keep one: in EAR/lib if several modules use it.");
    }
}
