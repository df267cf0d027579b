package io.stablemint.benchmarks.webapp;

/** The ways to create a hosted session that are compared. */
public enum Variant {
    HAND_WRITTEN_JDK("java.net.http by hand, JDK signing"),
    FACADE_JDK("our facade, JDK signing"),
    HAND_WRITTEN_CORRETTO("java.net.http by hand, Corretto provider"),
    FACADE_CORRETTO("our facade, Corretto provider"),
    BARE_REST_CORRETTO("bare REST client, Corretto provider"),
    SOCKET_CORRETTO("raw socket, Corretto provider");

    private final String text;

    Variant(String text) {
        this.text = text;
    }

    /** Whether it is the client that people would write with {@code java.net.http}. */
    public boolean isHandWritten() {
        return this == HAND_WRITTEN_JDK || this == HAND_WRITTEN_CORRETTO;
    }

    /** For people. */
    @Override
    public String toString() {
        return text;
    }
}
