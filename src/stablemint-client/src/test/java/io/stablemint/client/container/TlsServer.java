package io.stablemint.client.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A TLS server with a certificate of the tests. */
public final class TlsServer {

    private TlsServer() {}

    /** With a certificate that nobody trusts. */
    public static ServerSocket withUnknownCertificate()
            throws IOException, InterruptedException, GeneralSecurityException {
        return with(TestCertificates.in(Files.createTempDirectory("tls")).selfSigned("server"), "server");
    }

    /** With this certificate, and with these protocols or the JVM's. */
    public static ServerSocket with(TestCertificates certificates, String name, String... protocols)
            throws IOException, GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(certificates.only(name), certificates.password().toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        SSLServerSocket server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress());
        if (protocols.length > 0) {
            server.setEnabledProtocols(protocols);
        }
        return server;
    }
}
