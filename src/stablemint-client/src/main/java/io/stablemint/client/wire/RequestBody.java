package io.stablemint.client.wire;

import org.jspecify.annotations.Nullable;

/**
 * The body of one attempt on its way through the platform's REST client to the signing filter. Public for the platform only.
 * As the filter is the last one, an attempt whose body it never saw was certainly not sent.
 */
public final class RequestBody {

    private final byte[] json;

    private volatile boolean signed;
    private volatile @Nullable StableMintRestClient client;

    RequestBody(byte[] json) {
        this.json = json;
    }

    /** The bytes to sign and to send; nothing changes them. */
    byte[] json() {
        return json;
    }

    /** Records which client sends the body. */
    void sendBy(StableMintRestClient sending) {
        client = sending;
    }

    boolean isSentBy(StableMintRestClient other) {
        return client == other;
    }

    void markSigned() {
        signed = true;
    }

    boolean isSigned() {
        return signed;
    }

    /** How many bytes were signed to be sent. */
    int signedBytes() {
        return signed ? json.length : 0;
    }

    /** Without the content, which contains personal data. */
    @Override
    public String toString() {
        return "RequestBody[" + json.length + " bytes]";
    }
}
