package io.stablemint.systemtests.browser;

import io.stablemint.systemtests.environment.OpenSsl;
import io.stablemint.systemtests.environment.RecordedHttp;
import io.stablemint.testsupport.sandbox.SandboxProcess;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** A partner that shares no code with the client: OpenSSL signs its requests. */
record SandboxPartner(SandboxProcess sandbox) {

    private static final String BODY = """
            {"userCountryCode":"DE","currency":"EUR","amount":4.20,"successUrl":"%1$s?paid","supportUrl":"%1$s",\
            "exitUrl":"%1$s","errorUrl":"%1$s","websiteReference":"%2$s"}""";

    /** Creates a session; the answer has its checkout URL and its reference. */
    JsonObject createSession(String websiteReference) {
        return json(send(body(websiteReference), ","));
    }

    /** Sends a request whose signature covers the three parts with another separator than a comma. */
    void sendWithSeparator(String separator) {
        send(body("rejected"), separator);
    }

    private String body(String websiteReference) {
        return BODY.formatted(sandbox.url(), websiteReference);
    }

    private HttpResponse<String> send(String body, String separator) {
        String timestamp = Long.toString(Instant.now().getEpochSecond());
        String text = timestamp + separator + credential(sandbox.credentials().apiSecretKey()) + separator + body;
        String signature =
                OpenSsl.sign(sandbox.credentials().partnerPrivateKey(), text.getBytes(StandardCharsets.UTF_8));
        return RecordedHttp.send(HttpRequest.newBuilder(sandbox.url().resolve("session/hosted"))
                .header("Content-Type", "application/json")
                .header("ApiKey", credential(sandbox.credentials().apiKey()))
                .header("Timestamp", timestamp)
                .header("Signature", signature)
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("No session was created: " + answer.body());
        }
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String credential(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
