package io.stablemint.sandbox.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.sandbox.session.Operation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The description, held against the golden data and against the contract for hosted sessions. */
class OpenApiDescriptionTest {

    private static final Path GOLDEN = Path.of("..", "golden");
    private static final Set<String> COMMON = Set.of("userCountryCode", "currency", "amount");
    private static final Set<String> URLS = Set.of("successUrl", "supportUrl", "exitUrl", "errorUrl");
    private static final Set<String> ECHOED = Set.of("idempotencyKey", "websiteReference", "customFields");

    private final OpenApiDescription description = OpenApiDescription.read();

    static Stream<String> requests() throws IOException {
        return names("requests");
    }

    static Stream<String> webhooks() throws IOException {
        return names("webhooks");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void acceptsTheGoldenRequest(String name) throws IOException {
        assertThat(description.problems(schemaOf(name), golden("requests", name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("webhooks")
    void acceptsTheGoldenWebhook(String name) throws IOException {
        assertThat(description.problems("Notification", golden("webhooks", name)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void rejectsTheGoldenRequest_withoutAnyOfItsRequiredFields(String name) throws IOException {
        String schema = schemaOf(name);
        for (String field : description.texts("/components/schemas/" + schema + "/required")) {
            String without = golden("requests", name).replace("\"" + field + "\"", "\"other\"");
            assertThat(description.problems(schema, without)).as(field).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "amount": 9.90          | "amount": "9.90"
            "amount": 9.90          | "amount": 0.09
            "currency": "EUR"       | "currency": "euro"
            "userCountryCode": "DE" | "userCountryCode": "DEU"
            https://shop.example/success | no url
            """)
    void rejectsWrongValues(String right, String wrong) throws IOException {
        String body = golden("requests", "hosted.required.json");

        assertThat(description.problems("HostedSessionRequest", body.replace(right, wrong)))
                .isNotEmpty();
    }

    @Test
    void hasEveryOperationAndNoOther() {
        assertThat(description.names("/paths"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Operation.values())
                        .map(operation -> "/" + operation.path())
                        .toList());
    }

    @Test
    void hasTheContractsFieldsOfHostedSessions() {
        assertFields(
                "HostedSessionRequest",
                all(COMMON, URLS),
                all(ECHOED, Set.of("blockchainDestinationAddress", "paymentMethod")));
        assertFields(
                "PartnerHostedSessionRequest",
                all(all(COMMON, URLS), Set.of("userId", "userEmail")),
                all(ECHOED, Set.of("userKyc")));
        assertFields("HostedSession", Set.of("url", "expiresAt", "reference"), Set.of());
        assertThat(description.texts("/components/schemas/HostedSessionRequest/properties/paymentMethod/enum"))
                .containsExactlyInAnyOrder("ManualBankTransfer", "OpenBanking");
        assertThat(description.names("/components/schemas/UserKyc/properties"))
                .containsExactlyInAnyOrder(
                        "fullName",
                        "citizenshipCountryCode",
                        "residenceAddress",
                        "dateOfBirth",
                        "placeOfBirth",
                        "gender",
                        "mobilePhone",
                        "personalIdentificationNumber");
    }

    @Test
    void hasTheContractsHeaders() {
        assertThat(description.at("/components/securitySchemes/ApiKey/name").asString())
                .isEqualTo("ApiKey");
        assertThat(description.at("/components/parameters/Timestamp/name").asString())
                .isEqualTo("Timestamp");
        assertThat(description.at("/components/parameters/Signature/name").asString())
                .isEqualTo("Signature");
        assertThat(description
                        .at("/webhooks/notification/post/parameters/0/name")
                        .asString())
                .isEqualTo("StableMint-Timestamp");
        assertThat(description
                        .at("/webhooks/notification/post/parameters/1/name")
                        .asString())
                .isEqualTo("StableMint-Signature");
    }

    private void assertFields(String schema, Set<String> required, Set<String> optional) {
        String pointer = "/components/schemas/" + schema;
        assertThat(description.texts(pointer + "/required")).as(schema).isEqualTo(required);
        assertThat(description.names(pointer + "/properties")).as(schema).isEqualTo(all(required, optional));
    }

    private static Set<String> all(Set<String> some, Set<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static Stream<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }

    private static String golden(String folder, String name) throws IOException {
        return Files.readString(GOLDEN.resolve(folder).resolve(name));
    }

    private static String schemaOf(String goldenRequest) {
        return switch (goldenRequest.substring(0, goldenRequest.indexOf('.'))) {
            case "hosted" -> "HostedSessionRequest";
            case "partner-managed" -> "PartnerHostedSessionRequest";
            case "embedded" -> "EmbeddedSessionRequest";
            case "withdrawal" -> "WithdrawalRequest";
            default -> throw new IllegalArgumentException(goldenRequest + " has no schema in this test");
        };
    }
}
