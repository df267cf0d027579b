package io.stablemint.serveragent.certificate;

/** A certificate or its private key cannot be used; the message says which file, and why. */
public final class CertificateException extends Exception {

    CertificateException(String message) {
        super(message);
    }

    CertificateException(String message, Throwable cause) {
        super(message, cause);
    }
}
