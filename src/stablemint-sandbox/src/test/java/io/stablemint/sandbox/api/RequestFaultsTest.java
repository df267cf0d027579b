package io.stablemint.sandbox.api;

import static io.stablemint.sandbox.testing.PartnerClient.HOSTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stablemint.sandbox.junit.SandboxExtension;
import io.stablemint.sandbox.testing.JsonText;
import io.stablemint.sandbox.testing.PartnerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every scripted fault of a request, as the partner's HTTP client receives it. */
class RequestFaultsTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = SandboxExtension.sandbox();

    private final PartnerClient partner = new PartnerClient(SANDBOX.running());

    @Test
    void returnsTheAnswerOfTheScript() {
        addFault("'answer':{'status':503,'headers':{'Retry-After':'7','Content-Type':'text/html'},'body':'<h1>no'}");

        HttpResponse<String> answer = post();

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("7");
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).isEqualTo("<h1>no");
        assertSessionCount(0);
        assertThat(post().statusCode()).isEqualTo(200);
    }

    @Test
    void createsTheSession_whenOnlyTheAnswerIsReplaced() {
        addFault("'when':'after','answer':{'status':500}");

        assertThat(post().statusCode()).isEqualTo(500);
        assertSessionCount(1);
    }

    @Test
    void sendsNoAnswerAndCreatesNoSession_whenTheConnectionIsClosedBefore() {
        addFault("'close':true");

        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertSessionCount(0);
    }

    @Test
    void sendsNoAnswerButCreatesTheSession_whenTheConnectionIsClosedAfter() {
        addFault("'close':true,'when':'after','delayMillis':1");

        assertThatThrownBy(this::post).isInstanceOf(UncheckedIOException.class);
        assertSessionCount(1);
    }

    @Test
    void sendsAPartOfTheAnswer_whenItIsTruncated() {
        addFault("'truncateAfter':10");

        assertThatThrownBy(this::post).hasRootCauseInstanceOf(IOException.class);
        assertSessionCount(1);
    }

    @Test
    void sendsTheWholeAnswer_whenItIsSlowOrTheConnectionIsClosedAfterIt() {
        addFault("'dribbleMillis':1");
        addFault("'closeAfterAnswer':true");

        assertThat(post().body()).endsWith("\"}");
        assertThat(post().body()).endsWith("\"}");
    }

    @Test
    void sendsALongAnswer_whenItIsPadded() {
        addFault("'padTo':100000");

        assertThat(post().body()).hasSize(100_000).startsWith("{\"url\":");
    }

    @Test
    void changesFieldsOfTheAnswer_whenAPatchIsMerged() {
        addFault("'merge':{'url':'javascript:alert(1)','expiresAt':'soon','reference':null}");

        assertThat(post().body()).isEqualTo("{\"url\":\"javascript:alert(1)\",\"expiresAt\":\"soon\"}");
    }

    @Test
    void createsAnExpiredSession_whenItsLifetimeIsNegative() {
        addFault("'lifetimeSeconds':-1");

        String reference = JsonText.member(post().body(), "reference");

        assertThat(partner.get("sandbox/sessions/" + reference).body()).contains("\"expired\":true");
    }

    private HttpResponse<String> post() {
        return partner.post(HOSTED, JsonText.HOSTED);
    }

    private void addFault(String members) {
        String json = ("{'on':'/session/hosted','times':1," + members + "}").replace('\'', '"');
        assertThat(partner.control("sandbox/faults", json).statusCode()).isEqualTo(200);
    }

    private void assertSessionCount(int count) {
        assertThat(partner.get("sandbox/sessions").body()).startsWith("{\"count\":" + count + ",");
    }
}
