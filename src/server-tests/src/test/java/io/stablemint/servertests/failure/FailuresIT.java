package io.stablemint.servertests.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.stablemint.servertests.application.Archives;
import io.stablemint.servertests.environment.Checkout;
import io.stablemint.servertests.environment.SandboxControl;
import io.stablemint.servertests.environment.TestSandbox;
import io.stablemint.servertests.server.ServerKind;
import io.stablemint.testsupport.waiting.Await;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A row of every kind of the failure table, on each server. All rows are in the client's own tests. */
@ArquillianTest
@RunAsClient
class FailuresIT {

    private static final Duration DEADLINE = Duration.ofSeconds(6);

    private final Checkout checkout = new Checkout("failures");
    private final SandboxControl sandbox = TestSandbox.control();

    /** So many failures in a row must not open the circuit breaker, which has a test of its own. */
    @Deployment(testable = false)
    static Archive<?> failures() {
        return Archives.war(
                "failures",
                Map.of(
                        "stablemint.deadline",
                        DEADLINE,
                        "stablemint.attempt-timeout",
                        "PT3S",
                        "stablemint.read-timeout",
                        "PT1S",
                        "stablemint.breaker-window",
                        1000));
    }

    /** The first call on a server loads classes, which can take longer than the deadline of this test. */
    @BeforeEach
    void hasTakenAPayment() {
        Await.until(
                "A payment", () -> checkout.start(UUID.randomUUID().toString()).statusCode(), status -> status == 200);
    }

    @AfterEach
    void removeFaults() {
        sandbox.removeFaults();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void callerLearnsWhatHappened(FailureRow row) {
        String order = UUID.randomUUID().toString();
        sandbox.addFault(row.fault());

        HttpResponse<String> response = checkout.start(order);

        if (row.result().isEmpty()) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        } else {
            assertThat(response.body()).startsWith(row.result() + ": ");
        }
        int expected =
                ServerKind.underTest().usesHttpUrlConnection() ? row.requestsOfHttpUrlConnection() : row.requests();
        assertThat(Await.until(
                        "The requests of " + row,
                        () -> sandbox.requestsWith(order),
                        requests -> requests.size() >= expected))
                .hasSize(expected);
    }

    static Stream<FailureRow> rows() {
        return Stream.of(
                row(
                        "503, which asks for a pause of a second",
                        1,
                        "\"answer\": {\"status\": 503, \"headers\": {\"Retry-After\": \"1\"}}",
                        "",
                        2),
                row(
                        "503, which asks for a pause of a minute",
                        9,
                        "\"answer\": {\"status\": 503, \"headers\": {\"Retry-After\": \"60\"}}",
                        "NotAvailableException STMNT1202E",
                        1),
                row("500", 9, "\"answer\": {\"status\": 500}", "OutcomeUnknownException STMNT1303E", 3),
                row(
                        "400",
                        9,
                        "\"answer\": {\"status\": 400, \"body\": \"amount\"}",
                        "InvalidRequestException STMNT1002E",
                        1),
                row("401", 9, "\"answer\": {\"status\": 401}", "AccessRefusedException STMNT1101E", 1),
                row(
                        "302",
                        9,
                        "\"answer\": {\"status\": 302, \"headers\": {\"Location\": \"/elsewhere\"}}",
                        "UnusableAnswerException STMNT1401E",
                        1),
                row(
                        "a checkout URL that is a script",
                        9,
                        "\"merge\": {\"url\": \"javascript:1\"}",
                        "UnusableAnswerException STMNT1401E",
                        1),
                row(
                        "an answer without a reference",
                        9,
                        "\"merge\": {\"reference\": null}",
                        "UnusableAnswerException STMNT1401E",
                        1),
                row(
                        "200 with HTML",
                        9,
                        "\"answer\": {\"status\": 200, \"body\": \"<html>\"}",
                        "UnusableAnswerException STMNT1401E",
                        1),
                row(
                        "an answer that ends too early",
                        9,
                        "\"truncateAfter\": 20",
                        "OutcomeUnknownException STMNT1301E",
                        3),
                new FailureRow("the connection breaks once, before the answer", script(1, "\"close\": true"), "", 2, 2),
                new FailureRow(
                        "the connection breaks after the session exists",
                        script(9, "\"when\": \"after\", \"close\": true"),
                        "OutcomeUnknownException STMNT1301E",
                        3,
                        6),
                row(
                        "no answer until the read timeout",
                        9,
                        "\"delayMillis\": 20000",
                        "OutcomeUnknownException STMNT1301E",
                        3),
                row(
                        "an answer that comes byte by byte",
                        9,
                        "\"dribbleMillis\": 200",
                        "OutcomeUnknownException STMNT1302E",
                        2));
    }

    private static FailureRow row(String what, int times, String fault, String result, int requests) {
        return FailureRow.of(what, script(times, fault), result, requests);
    }

    private static String script(int times, String fault) {
        return "{\"on\": \"/session/hosted\", \"times\": " + times + ", " + fault + "}";
    }
}
