package io.stablemint.serveragent;

import io.stablemint.serveragent.certificate.CertificateMonitor;

/** The entry points: {@code -javaagent} of the server's JVM, and {@code bin/orders check}. */
public final class ServerAgent {

    private ServerAgent() {}

    /** Prepares the server that starts in this JVM; ends the JVM if a setting is missing or wrong. */
    public static void premain(String arguments) {
        Environment environment = Environment.ofProcess();
        exitIfInvalid(() -> {
            ServerStart start = new ServerStart(environment);
            start.awaitDatabase();
            start.writeKeystore().ifPresent(CertificateMonitor::start);
        });
    }

    /** Checks the settings, changes nothing. */
    public static void main(String[] arguments) {
        exitIfInvalid(() -> new ServerStart(Environment.ofProcess()).check());
        System.out.println("The server's settings are valid, and the database accepts them.");
    }

    private static void exitIfInvalid(Runnable preparation) {
        try {
            preparation.run();
        } catch (StartException e) {
            // Logging is not set up yet. The server's console and systemd's journal show this.
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
