package io.stablemint.systemtests.installation;

import io.stablemint.systemtests.environment.Artifacts;
import io.stablemint.systemtests.environment.OpenSsl;
import io.stablemint.testsupport.files.Folders;
import io.stablemint.testsupport.sandbox.SandboxCredentials;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Old and new credentials for a rotation. The sandbox accepts both, like Stable Mint during a rotation. */
final class PartnerCredentials {

    static final String API_KEY = "api-key";
    static final String API_SECRET = "api-secret-key";
    static final String PRIVATE_KEY = "partner-private-key.pem";

    private final Path folder;
    private final SandboxCredentials old;
    private final SandboxCredentials next;

    private PartnerCredentials(Path folder, SandboxCredentials old, SandboxCredentials next) {
        this.folder = folder;
        this.old = old;
        this.next = next;
    }

    static PartnerCredentials generated(Path folder) {
        return new PartnerCredentials(folder, generate(folder.resolve("old")), generate(folder.resolve("next")));
    }

    SandboxCredentials old() {
        return old;
    }

    SandboxCredentials next() {
        return next;
    }

    /** The {@code sandbox.*} settings. */
    Map<String, ?> sandboxSettings() {
        return Map.of(
                "sandbox.api-key-file", both(API_KEY),
                "sandbox.api-secret-key-file", both(API_SECRET),
                "sandbox.partner-public-key-file", both("partner-public-key.pem"));
    }

    /** Whether this request has the signature of these credentials, as OpenSSL sees it. */
    static boolean signed(JsonObject request, SandboxCredentials credentials) {
        String text = request.getString("timestamp") + "," + line(credentials.apiSecretKey()) + ","
                + request.getString("body");
        return OpenSsl.verificationResult(
                        credentials.partnerPublicKey(),
                        text.getBytes(StandardCharsets.UTF_8),
                        request.getString("signature"))
                .equals("Verified OK");
    }

    /** The content of a credential's file, without the line break at its end. */
    static String line(Path file) {
        return Folders.text(file).strip();
    }

    private Path both(String file) {
        List<String> contents =
                List.of(line(old.folder().resolve(file)), line(next.folder().resolve(file)));
        return Folders.write(folder.resolve("both-" + file), String.join("\n", contents) + "\n");
    }

    private static SandboxCredentials generate(Path folder) {
        return SandboxProcess.generateCredentials(Artifacts.sandboxJar(), Folders.created(folder));
    }
}
