package io.stablemint.client.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.stablemint.client.Merchant;
import io.stablemint.client.StableMint;
import io.stablemint.client.answer.EmbeddedSession;
import io.stablemint.client.container.Application;
import io.stablemint.client.container.Fixtures;
import io.stablemint.client.container.LogRecords;
import io.stablemint.client.container.ObjectGraph;
import io.stablemint.client.container.TestKeys;
import io.stablemint.client.deployment.ClientExtension;
import io.stablemint.client.deployment.FacadeInitializer;
import io.stablemint.client.error.ConfigurationException;
import io.stablemint.client.events.EventPublisher;
import io.stablemint.client.events.LateAnswer;
import io.stablemint.client.events.Operation;
import io.stablemint.client.events.WebhookFinished;
import io.stablemint.client.peer.Peer;
import io.stablemint.client.peer.Script;
import io.stablemint.client.peer.Scripts;
import io.stablemint.client.request.EmbeddedSessionRequest;
import io.stablemint.client.request.HostedWithdrawalRequest;
import io.stablemint.client.request.PartnerManagedSessionRequest;
import io.stablemint.client.request.PaymentMethod;
import io.stablemint.client.request.StableMintRequest;
import io.stablemint.client.request.UserKyc;
import io.stablemint.client.request.WithdrawalReason;
import io.stablemint.client.settings.ConfigurationReport;
import io.stablemint.client.settings.Credentials;
import io.stablemint.client.settings.KnownSetting;
import io.stablemint.client.settings.PolicyConfigSource;
import io.stablemint.client.settings.Reloadable;
import io.stablemint.client.settings.Settings;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.StableMintElementSource;
import io.stablemint.client.settings.SystemTime;
import io.stablemint.client.settings.TimeSource;
import io.stablemint.client.signing.PrivateKeys;
import io.stablemint.client.signing.Secret;
import io.stablemint.client.telemetry.TelemetryObserver;
import io.stablemint.client.webhook.ConfiguredNotificationVerifier;
import io.stablemint.client.webhook.Delivery;
import io.stablemint.client.webhook.NotificationParser;
import io.stablemint.client.webhook.NotificationResource;
import io.stablemint.client.webhook.NotificationVerifier;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** The text of every object of the client contains no secret and no personal data. */
class SecretsInToStringTest {

    /** Their objects contain no value of a deployment or a customer. */
    private static final List<String> WITHOUT_CONTENT = List.of("PolicyDefaults");

    private final String keyLine =
            TestKeys.privatePem(TestKeys.pair()).lines().skip(1).findFirst().orElseThrow();

    private final List<String> secrets = List.of(
            Fixtures.API_KEY,
            Fixtures.API_SECRET,
            keyLine,
            "customer-17",
            "ada@example.org",
            "Lovelace",
            "1815-12-10",
            "St James",
            "7946 0000",
            "0xWallet");

    @Test
    void noObjectPrintsASecret_whenCallsHaveSucceededAndFailed() throws Exception {
        List<Object> roots = new ArrayList<>();
        try (LogRecords log = LogRecords.of("io.stablemint.client");
                Peer peer = Peer.playing(Scripts.session200());
                Application application = Application.deploy(settings(peer), EventLog.class)) {
            addCalls(peer, application, roots);
            addNotifications(application, roots);
            addBeans(application, roots);
            addValues(roots);
            addAttempts(peer, roots);
            ObjectGraph graph = ObjectGraph.from(roots);

            assertThat(graph.texts().stream().filter(this::containsSecret)).isEmpty();
            assertThat(log.messages().stream().filter(this::containsSecret)).isEmpty();
            assertThat(publicTypesWithContent())
                    .allSatisfy(name -> assertThat(graph.types()).anyMatch(type -> isOrExtends(type, name)));
        }
    }

    private static Map<String, String> settings(Peer peer) {
        Map<String, String> settings = Fixtures.settings(peer);
        settings.put("stablemint.webhook.public-key", TestKeys.publicPem(TestKeys.pair()));
        settings.put("stablemint.max-retries", "0");
        return settings;
    }

    /** Every operation, and every kind of failure; the peer's answers quote the request. */
    private static void addCalls(Peer peer, Application application, List<Object> roots) throws Exception {
        StableMint facade = application.stableMint();
        String quote =
                "{\"error\": \"" + String.join(" ", Fixtures.API_KEY, Fixtures.API_SECRET, "ada@example.org") + "\"}";
        List<Script> failures = List.of(
                Scripts.answer(400, quote),
                Scripts.answer(401, quote),
                Scripts.answer(409, quote),
                Scripts.answer(503, quote),
                Scripts.answer(500, quote),
                Scripts.answer(200, quote),
                Scripts.closeWithoutAnswer());
        for (Script failure : failures) {
            peer.play(failure);
            roots.add(catchThrowable(
                    () -> facade.createPartnerManagedSession(partnerManaged().build())));
        }
        roots.add(catchThrowable(() -> partnerManaged()
                .userEmail("Lovelace")
                .amount(new BigDecimal(-1))
                .build()));
        peer.play(Scripts.session200());
        StableMintRequest embedded = embedded().build();
        roots.addAll(List.of(
                partnerManaged(),
                partnerManaged().build(),
                facade.createPartnerManagedSession(partnerManaged().build()),
                Fixtures.hosted()
                        .blockchainDestinationAddress("0xWallet-of-the-customer")
                        .build(),
                embedded(),
                embedded,
                facade.createEmbeddedSession((EmbeddedSessionRequest) embedded),
                withdrawal(),
                facade.requestHostedWithdrawal(withdrawal())));
    }

    private static PartnerManagedSessionRequest.Builder partnerManaged() {
        return Fixtures.partnerManaged().userKyc(Fixtures.kyc());
    }

    private static EmbeddedSessionRequest.Builder embedded() {
        return EmbeddedSessionRequest.builder()
                .userId("customer-17")
                .userEmail("ada@example.org")
                .userCountryCode("DE")
                .currency("EUR")
                .userKyc(Fixtures.kyc());
    }

    private static HostedWithdrawalRequest withdrawal() {
        return HostedWithdrawalRequest.builder()
                .userUniqueId("customer-17")
                .amount(new BigDecimal("9.90"))
                .currency("EUR")
                .withdrawalReason(WithdrawalReason.REFUND)
                .build();
    }

    /** Every kind of notification, and one that is refused. */
    private static void addNotifications(Application application, List<Object> roots) throws Exception {
        NotificationVerifier verifier = application.bean(NotificationVerifier.class);
        for (String golden : List.of("v2.deposit.accepted.json", "v2.withdrawal.sent.json", "v2.unknown.json")) {
            Delivery delivery = Delivery.of(golden, Instant.now());
            roots.add(verifier.verify(delivery.timestamp(), delivery.signature(), delivery.body()));
        }
        roots.add(catchThrowable(() -> verifier.verify("", Fixtures.API_SECRET, new byte[0])));
    }

    private static void addBeans(Application application, List<Object> roots) {
        roots.addAll(List.of(
                application.bean(StableMintProducer.class),
                application.bean(StableMintProducer.class).open(""),
                application.bean(FaultTolerantClient.class),
                application.bean(FacadeInitializer.class),
                application.bean(EventPublisher.class).ofThisModule(),
                new NotificationResource(
                        application.bean(ConfiguredNotificationVerifier.class),
                        application.bean(EventPublisher.class),
                        application.bean(TimeSource.class)),
                new ConfiguredNotificationVerifier(new NotificationParser(), new SystemTime()),
                new ClientExtension(),
                new PolicyConfigSource(),
                new StableMintElementSource()));
        EventLog events = application.bean(EventLog.class);
        roots.addAll(List.of(events.attempts(), events.operations()));
    }

    /** Objects that no call creates. */
    private static void addValues(List<Object> roots) {
        EmbeddedSession session = new EmbeddedSession(JsonValue.EMPTY_JSON_OBJECT, "key-1");
        roots.addAll(List.of(
                Fixtures.kyc(),
                UserKyc.builder().fullName("Ada Lovelace"),
                PaymentMethod.OPEN_BANKING,
                WithdrawalReason.REFUND,
                Merchant.Literal.of("eu"),
                // Without OpenTelemetry it is no bean.
                new TelemetryObserver(new SystemTime()),
                new ConfigurationReport(
                        ConfigProvider.getConfig(),
                        "stablemint.",
                        List.of(new KnownSetting("stablemint.api-key", KnownSetting.SettingType.SECRET, "", true))),
                new WebhookFinished(200, Optional.empty(), Duration.ZERO),
                new LateAnswer(Operation.EMBEDDED_SESSION, "", session),
                PrivateKeys.fromPem(Secret.of(TestKeys.privatePem(TestKeys.pair()))),
                new ConfigurationException(List.of("stablemint.api-key is missing"))));
    }

    /** A proxy is a subclass of the type that it stands for. */
    private static boolean isOrExtends(Class<?> type, String name) {
        return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
                .anyMatch(each -> each.getName().equals(name));
    }

    /** Classes whose objects have fields. */
    private static List<String> publicTypesWithContent() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.stablemint.client")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.isEnum())
                        .filter(type -> type.getFields().stream()
                                .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC)))
                        .map(JavaClass::getName)
                        .filter(name -> WITHOUT_CONTENT.stream().noneMatch(name::endsWith))
                        .toList();
    }

    private boolean containsSecret(String text) {
        return secrets.stream().anyMatch(text::contains);
    }

    /** Attempts are passed between threads, and a platform may log them: one with an answer, and one with a fault. */
    private static void addAttempts(Peer peer, List<Object> roots) throws IOException {
        SystemTime time = new SystemTime();
        SettingsReader reader = new SettingsReader(ConfigProvider.getConfig(), time);
        Settings settings = reader.settings("");
        Reloadable<Credentials> credentials = reader.credentials("");
        JsonCodec json = new JsonCodec();
        CallFactory calls = new CallFactory(settings, credentials, json, new TransactionStatus(), time);
        AnswerValidator answers = new AnswerValidator(json, settings.allowedHosts());
        try (RestClient client = new RestClient(settings, new SigningFilter(credentials, time))) {
            for (Script script : List.of(Scripts.session200(), Scripts.answer(503, "ada@example.org"))) {
                peer.play(script);
                Attempt attempt = calls.create(
                                Operation.PARTNER_MANAGED_SESSION,
                                partnerManaged().build(),
                                client,
                                StableMintRestClient::createPartnerManagedSession,
                                answers::session)
                        .nextAttempt();
                new HttpExchange(time).perform(attempt);
                roots.add(attempt);
                roots.add(new FinalFault(Fault.socket("no answer", null), Duration.ZERO));
            }
        }
    }
}
