package io.stablemint.servertests.server;

/** The one server of this run. */
public final class ServerUnderTest {

    private static final ApplicationServer SERVER = ServerKind.underTest().create();

    static {
        // Also when the tests are ended before they are over.
        Runtime.getRuntime().addShutdownHook(new Thread(SERVER::close, "stop-server"));
    }

    private ServerUnderTest() {}

    public static ApplicationServer get() {
        return SERVER;
    }
}
