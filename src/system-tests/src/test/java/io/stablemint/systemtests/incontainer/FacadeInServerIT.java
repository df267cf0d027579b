package io.stablemint.systemtests.incontainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.request.PartnerManagedSessionRequest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** The client injected on the real server, against the sandbox, over real HTTP. */
@ArquillianTest
class FacadeInServerIT {

    @Inject
    StableMint inTheWar;

    @Inject
    EarLibraryBean inEarLib;

    @Deployment
    static EnterpriseArchive orders() {
        return OrdersArchive.ordersWith(FacadeInServerIT.class);
    }

    @Test
    void createsAHostedSession_whenInjectedIntoTheWar() {
        HostedSession session = inTheWar.createHostedSession(EarLibraryBean.requestOver("1.20", reference()));

        assertTrue(
                session.url().getPath().startsWith("/sessions/"),
                () -> session.url().toString());
        assertTrue(
                session.expiresAt().isAfter(Instant.now()),
                () -> session.expiresAt().toString());
    }

    @Test
    void createsAHostedSession_whenInjectedIntoABeanOfEarLib() {
        HostedSession session = inEarLib.takePayment("9.99", reference());

        assertTrue(
                session.url().getPath().startsWith("/sessions/"),
                () -> session.url().toString());
    }

    @Test
    void createsAPartnerManagedSession_whenInjectedIntoTheWar() {
        HostedSession session = inTheWar.createPartnerManagedSession(PartnerManagedSessionRequest.builder()
                .userId("customer-1")
                .userEmail("ada@example.com")
                .userCountryCode("DE")
                .currency("EUR")
                .amount(BigDecimal.ONE)
                .successUrl("https://shop.example/thanks")
                .supportUrl("https://shop.example/help")
                .exitUrl("https://shop.example/basket")
                .errorUrl("https://shop.example/sorry")
                .build());

        assertTrue(
                session.url().getPath().startsWith("/partner-sessions/"),
                () -> session.url().toString());
    }

    @Test
    void returnsTheSameSession_whenKeyAndRequestAreTheSame() {
        String reference = reference();
        HostedSession first = inTheWar.createHostedSession(EarLibraryBean.requestOver("2", reference, reference));
        HostedSession again = inTheWar.createHostedSession(EarLibraryBean.requestOver("2", reference, reference));

        assertEquals(first, again);
    }

    @Test
    void generatesAKeyForEachOperation_whenTheCallerGaveNone() {
        HostedSession first = inEarLib.takePayment("1", reference());
        HostedSession second = inEarLib.takePayment("1", reference());

        assertNotEquals(first.idempotencyKey(), second.idempotencyKey());
        assertNotEquals(first.reference(), second.reference());
    }

    @Test
    void exceptionNamesTheField_whenTheServiceRejectsTheAmount() {
        InvalidRequestException refused =
                assertThrows(InvalidRequestException.class, () -> inEarLib.takePayment("10.01", reference()));

        assertEquals(400, refused.status().orElseThrow());
        assertTrue(refused.answerExcerpt().orElseThrow().contains("amount"), refused::getMessage);
    }

    private static String reference() {
        return UUID.randomUUID().toString();
    }
}
