package io.stablemint.serveragent.certificate;

import java.nio.file.Path;
import java.util.List;

/** Where the operator puts the certificate. */
public sealed interface CertificateSource permits PemFiles, Pkcs12File {

    /** Reads and checks it; private key and certificate belong together. */
    ServerCertificate read() throws CertificateException;

    /** The files whose change may mean a new certificate. */
    List<Path> files();
}
