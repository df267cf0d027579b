package io.stablemint.sandbox.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionRepositoryTest {

    private static final JsonObject REQUEST = request("k");

    private final SessionRepository sessions = new SessionRepository(2);

    @Test
    void returnsTheSameSession_whenKeyAndBodyAreTheSame() {
        SessionRepository.Created first = create("R1", REQUEST);
        SessionRepository.Created second = create("R2", REQUEST);

        assertThat(first.isNew()).isTrue();
        assertThat(second.isNew()).isFalse();
        assertThat(second.session()).isEqualTo(first.session());
    }

    @Test
    void rejects_whenTheKeyIsReusedWithAnotherBody() {
        create("R1", REQUEST);
        JsonObject other = Json.createObjectBuilder(REQUEST).add("amount", 2).build();

        assertThatThrownBy(() -> create("R2", other))
                .hasMessage("SNDBX1201E: The idempotency key was used before, for session R1, with another body."
                        + " Send the same body again, or use a new key.");
    }

    @Test
    void rejects_whenTheKeyIsReusedForAnotherOperation() {
        create("R1", REQUEST);

        assertThatThrownBy(() ->
                        sessions.create(Operation.EMBEDDED, REQUEST, Optional.of("k"), () -> session("R2", REQUEST)))
                .isInstanceOf(IdempotencyKeyReusedException.class);
    }

    @Test
    void removesTheOldestSessionWithItsKey_whenThereAreTooMany() {
        create("R1", REQUEST);
        create("R2", request("k2"));
        create("R3", request("k3"));

        assertThat(sessions.findAll()).extracting(Session::reference).containsExactly("R3", "R2");
        assertThat(sessions.findByReference("R1")).isEmpty();
        assertThat(create("R4", REQUEST).isNew()).isTrue();
    }

    @Test
    void generatesIdsInTheFormatOfTheContract() {
        SessionIdGenerator names = new SessionIdGenerator(new Random(1));

        assertThat(names.reference(Operation.HOSTED)).matches("[A-Z0-9]{9}");
        assertThat(names.reference(Operation.PARTNER_HOSTED)).matches("ref_partner_session_[a-z0-9]{9}");
        assertThat(names.reference(Operation.WITHDRAWAL_HOSTED)).matches("ref_withdrawal_[a-z0-9]{9}");
        assertThat(names.id().version()).isEqualTo(4);
        assertThat(names.id().variant()).isEqualTo(2);
    }

    private SessionRepository.Created create(String reference, JsonObject request) {
        return sessions.create(
                Operation.HOSTED,
                request,
                Optional.of(request.getString("idempotencyKey")),
                () -> session(reference, request));
    }

    private static Session session(String reference, JsonObject request) {
        return new Session(
                UUID.randomUUID(),
                reference,
                Operation.HOSTED,
                request,
                Instant.EPOCH,
                Instant.EPOCH.plusSeconds(60),
                JsonObject.EMPTY_JSON_OBJECT,
                SessionState.CREATED);
    }

    private static JsonObject request(String key) {
        return Json.createObjectBuilder()
                .add("idempotencyKey", key)
                .add("amount", 1)
                .build();
    }
}
