package io.stablemint.serveragent.certificate;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Checks the operator's files for changes, and writes a new certificate into the server's keystore. */
public final class CertificateMonitor {

    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final CertificateSource source;
    private final ServerKeystore keystore;
    private List<byte[]> seen;

    private CertificateMonitor(CertificateSource source, ServerKeystore keystore, List<byte[]> seen) {
        this.source = source;
        this.keystore = keystore;
        this.seen = seen;
    }

    /** Writes the certificate now; changes are found by {@link #check}. */
    public static CertificateMonitor writing(CertificateSource source, ServerKeystore keystore)
            throws CertificateException, IOException {
        CertificateMonitor monitor = new CertificateMonitor(source, keystore, List.of());
        monitor.seen = monitor.contents();
        ServerCertificate certificate = source.read();
        keystore.write(certificate);
        System.out.println(messageFor(certificate));
        return monitor;
    }

    /** Checks every five seconds, on a thread of its own. */
    public void start() {
        Thread thread = new Thread(this::run, "certificate-monitor");
        thread.setDaemon(true);
        thread.start();
    }

    /** Applies a change; a new certificate that cannot be used leaves the old one in use. */
    void check() {
        try {
            List<byte[]> now = contents();
            if (!isSame(now)) {
                seen = now;
                ServerCertificate certificate = source.read();
                keystore.write(certificate);
                log(Level.INFO, messageFor(certificate));
            }
        } catch (IOException | CertificateException e) {
            log(
                    Level.WARNING,
                    "ORDER5608W: The new certificate cannot be used; the old one stays in use. " + e.getMessage());
        }
    }

    private void run() {
        try {
            while (true) {
                TimeUnit.MILLISECONDS.sleep(INTERVAL.toMillis());
                check();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<byte[]> contents() throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (var file : source.files()) {
            contents.add(Files.readAllBytes(file));
        }
        return contents;
    }

    private boolean isSame(List<byte[]> now) {
        return now.size() == seen.size() && Arrays.deepEquals(now.toArray(), seen.toArray());
    }

    private static String messageFor(ServerCertificate certificate) {
        return certificate.expiresSoon(Clock.systemUTC().instant())
                ? "ORDER5606W: The certificate for https has expired or expires soon: " + certificate.description()
                : "ORDER5607I: The certificate for https: " + certificate.description();
    }

    /** Looked up at each use: a logger that is made before Open Liberty starts would take the place of Open Liberty's logging. */
    private static void log(Level level, String message) {
        Logger logger = System.getLogger(CertificateMonitor.class.getName());
        logger.log(level, message);
    }
}
