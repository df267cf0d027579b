package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.client.StableMint;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.Golden;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Received;
import io.stablemint.client.peer.Scripts;
import io.stablemint.client.request.EmbeddedSessionRequest;
import io.stablemint.client.request.HostedWithdrawalRequest;
import io.stablemint.client.request.PaymentMethod;
import io.stablemint.client.request.WithdrawalReason;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The request bodies, compared with the golden files that the sandbox is tested with, too. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequestBodiesWireTest {

    private Peer peer;
    private Application application;

    @BeforeAll
    void deploy() throws Exception {
        peer = Peer.playing(Scripts.session200());
        application = Application.deploy(Fixtures.settings(peer));
    }

    @AfterAll
    void undeploy() throws Exception {
        application.close();
        peer.close();
    }

    @Test
    void requiredFieldsAndAKeyAreSent_whenNothingElseIsSet() throws Exception {
        Received sent = sent(mint -> mint.createHostedSession(Fixtures.hosted().build()));

        assertThat(sent.line()).isEqualTo("POST /session/hosted HTTP/1.1");
        assertThat(withoutKey(sent)).isEqualTo(Golden.json("requests/hosted.required.json"));
        assertThat(sent.text()).contains("\"amount\":9.90");
    }

    @Test
    void allFieldsAreSent_whenAllAreSet() throws Exception {
        Received sent = sent(mint -> mint.createHostedSession(Fixtures.hosted()
                .amount(new BigDecimal("1E+2"))
                .idempotencyKey("order-17-1")
                .websiteReference("order-17")
                .customFields(customFields())
                .blockchainDestinationAddress("0x52908400098527886E0F7030069857D2E4169EE7")
                .paymentMethod(PaymentMethod.OPEN_BANKING)
                .build()));

        assertThat(Golden.parse(sent.text())).isEqualTo(Golden.json("requests/hosted.all.json"));
        assertThat(sent.text()).contains("\"amount\":100,");
    }

    @Test
    void requiredFieldsAreSent_whenThePartnerManagesTheCustomer() throws Exception {
        Received sent = sent(mint ->
                mint.createPartnerManagedSession(Fixtures.partnerManaged().build()));

        assertThat(sent.line()).isEqualTo("POST /session/hosted/partner-managed-customer HTTP/1.1");
        assertThat(withoutKey(sent)).isEqualTo(Golden.json("requests/partner-managed.required.json"));
    }

    @Test
    void allFieldsAreSent_whenThePartnerManagesTheCustomer() throws Exception {
        Received sent = sent(mint -> mint.createPartnerManagedSession(Fixtures.partnerManaged()
                .idempotencyKey("order-17-1")
                .websiteReference("order-17")
                .customFields(customFields())
                .userKyc(Fixtures.kyc())
                .build()));

        assertThat(Golden.parse(sent.text())).isEqualTo(Golden.json("requests/partner-managed.all.json"));
    }

    @Test
    void requiredFieldsAreSent_whenAnEmbeddedSessionIsCreated() throws Exception {
        Received sent = sent(mint -> mint.createEmbeddedSession(EmbeddedSessionRequest.builder()
                .userId("customer-17")
                .userEmail("ada@example.org")
                .userCountryCode("DE")
                .currency("EUR")
                .build()));

        assertThat(sent.line()).isEqualTo("POST /session/embedded/partner-managed-customer HTTP/1.1");
        assertThat(withoutKey(sent)).isEqualTo(Golden.json("requests/embedded.required.json"));
    }

    @Test
    void requiredFieldsAreSent_whenAWithdrawalIsRequested() throws Exception {
        Received sent = sent(mint -> mint.requestHostedWithdrawal(HostedWithdrawalRequest.builder()
                .userUniqueId("customer-17")
                .amount(new BigDecimal("9.90"))
                .currency("EUR")
                .withdrawalReason(WithdrawalReason.REFUND)
                .build()));

        assertThat(sent.line()).isEqualTo("POST /withdrawal/hosted HTTP/1.1");
        assertThat(withoutKey(sent)).isEqualTo(Golden.json("requests/withdrawal.required.json"));
    }

    @Test
    void unknownFieldIsSent_whenTheApiHasANewOne() throws Exception {
        Received sent = sent(mint -> mint.createHostedSession(Fixtures.hosted()
                .additionalField("locale", Json.createValue("de"))
                .build()));

        assertThat(Golden.parse(sent.text()).getString("locale")).isEqualTo("de");
    }

    private Received sent(Consumer<StableMint> call) throws Exception {
        peer.play(Scripts.session200());
        call.accept(application.stableMint());
        return peer.received().get(0);
    }

    private static JsonObject withoutKey(Received sent) {
        JsonObject body = Golden.parse(sent.text());
        assertThat(body.getString("idempotencyKey")).hasSize(36);
        return Json.createObjectBuilder(body).remove("idempotencyKey").build();
    }

    private static JsonObject customFields() {
        return Json.createObjectBuilder()
                .add("basket", 3)
                .add("note", "für Änne")
                .add("gift", true)
                .build();
    }
}
