package io.stablemint.client.wire;

import static io.stablemint.client.peer.Scripts.answer;

import io.stablemint.client.error.AccessRefusedException;
import io.stablemint.client.error.ErrorId;
import io.stablemint.client.error.InvalidRequestException;
import io.stablemint.client.error.NotAvailableException;
import io.stablemint.client.error.OutcomeUnknownException;
import io.stablemint.client.error.StableMintException;
import io.stablemint.client.error.UnusableAnswerException;
import io.stablemint.client.peer.Script;
import io.stablemint.client.peer.Scripts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All ways in which a call can fail, as the docs list them. */
final class FailureTable {

    private final long now = Instant.now().getEpochSecond();
    private static final String GOOD_URL = "https://checkout.stablemint.io/sessions/1";
    private static final String HTML = "<html><body><h1>Sorry</h1></body></html>";

    private final List<FailureRow> rows = new ArrayList<>();

    static List<FailureRow> rows() {
        FailureTable table = new FailureTable();
        table.neverReached();
        table.broken();
        table.unusable();
        table.refused();
        for (int status : List.of(408, 425, 429, 503)) {
            table.temporarilyRejected(status, NotAvailableException.class, ErrorId.TEMPORARILY_REJECTED);
        }
        for (int status : List.of(500, 502, 504)) {
            table.temporarilyRejected(status, OutcomeUnknownException.class, ErrorId.FAILED_THERE);
        }
        return table.rows;
    }

    private void neverReached() {
        Script never = Scripts.session200();
        Class<NotAvailableException> outcome = NotAvailableException.class;
        rows.add(new FailureRow("the host name is not known", "dns", never, outcome, ErrorId.NOT_REACHED, 0));
        rows.add(new FailureRow("the connection is refused", "refused", never, outcome, ErrorId.NOT_REACHED, 0));
        rows.add(new FailureRow(
                "no connection within the connect timeout", "full", never, outcome, ErrorId.NOT_REACHED, 0));
        rows.add(new FailureRow("the certificate is not trusted", "tls", never, outcome, ErrorId.NOT_REACHED, 0));
    }

    private void broken() {
        Class<OutcomeUnknownException> outcome = OutcomeUnknownException.class;
        add("the peer closes before the answer", Scripts.closeWithoutAnswer(), outcome, ErrorId.NO_ANSWER, 3);
        add("the peer resets in the middle of the answer", Scripts.resetInTheMiddle(), outcome, ErrorId.NO_ANSWER, 3);
        add("200, but the connection ends before the body does", Scripts.truncated(), outcome, ErrorId.NO_ANSWER, 3);
        add("no answer until the read timeout", Scripts.silence(), outcome, ErrorId.NO_ANSWER, 3);
        add("the body dribbles byte by byte", Scripts.dribble(), outcome, ErrorId.DEADLINE_PASSED, 2);
        add("the headers dribble byte by byte", Scripts.dribbleInHeaders(), outcome, ErrorId.DEADLINE_PASSED, 2);
    }

    private void unusable() {
        unusableAnswer("200 with JSON that is cut off", "{\"url\":\"" + GOOD_URL + "\",");
        unusableAnswer("200 with an empty body", "");
        unusableAnswer("200 with HTML", HTML);
        unusableAnswer("200 with a JSON array", "[]");
        unusableAnswer("200 with more than 64 KiB", "{\"x\":\"" + "x".repeat(64 * 1024) + "\"}");
        unusableAnswer("200 without `url`", "{\"expiresAt\":%d,\"reference\":\"R\"}".formatted(now + 3600));
        unusableAnswer("200 without `reference`", "{\"url\":\"%s\",\"expiresAt\":%d}".formatted(GOOD_URL, now + 3600));
        unusableAnswer(
                "200 with a control character in `reference`",
                session(GOOD_URL, now + 3600).replace("\"R\"", "\"R\\u0000\""));
        unusableAnswer(
                "200 with a `reference` of 201 characters",
                session(GOOD_URL, now + 3600).replace("\"R\"", "\"" + "R".repeat(201) + "\""));
        unusableAnswer("200 with a `javascript:` URL", session("javascript:alert(1)", now + 3600));
        unusableAnswer("200 with a `http:` URL", session("http://checkout.stablemint.io/sessions/1", now + 3600));
        unusableAnswer(
                "200 with a URL on a foreign host",
                session("https://checkout.stablemint.io.evil.example/", now + 3600));
        unusableAnswer(
                "200 with a URL with user info", session("https://checkout.stablemint.io@evil.example/", now + 3600));
        Script expired = answer(200, session(GOOD_URL, now - 3600));
        add("200 with `expiresAt` in the past", expired, UnusableAnswerException.class, ErrorId.SESSION_OVER, 1);
        unusableAnswer("200 with `expiresAt` in milliseconds", session(GOOD_URL, now * 1000));
        unusableAnswer("200 with `expiresAt` as text", session(GOOD_URL, "\"" + (now + 3600) + "\""));
        byte[] latin = "{\"url\":\"https://checkout.stablemint.io/ä\"}".getBytes(StandardCharsets.ISO_8859_1);
        add("200 in another charset", answer(200, latin), UnusableAnswerException.class, ErrorId.ANSWER_UNUSABLE, 1);
        for (int status : List.of(301, 302, 307)) {
            Script redirect = answer(status, "", "Location: https://evil.example/");
            add(status + "", redirect, UnusableAnswerException.class, ErrorId.ANSWER_UNUSABLE, 1);
        }
    }

    private void refused() {
        String problem = "{\"errors\":[{\"field\":\"amount\",\"message\":\"must be at most 10\"}]}";
        refusal("400 with JSON", answer(400, problem));
        refusal("400 with HTML", answer(400, HTML));
        refusal("400 with an empty body", answer(400, ""));
        refusal("400 with 1 MB", answer(400, "x".repeat(1024 * 1024)));
        refusal("404", answer(404, ""));
        refusal("422", answer(422, problem));
        Class<AccessRefusedException> rejected = AccessRefusedException.class;
        add("401", answer(401, ""), rejected, ErrorId.ACCESS_REFUSED, 1);
        add("403", answer(403, ""), rejected, ErrorId.ACCESS_REFUSED, 1);
        String skewed = "Date: Tue, 01 Jan 2030 00:00:00 GMT";
        add("401 with a `Date` far from our clock", answer(401, "", skewed), rejected, ErrorId.CLOCK_SUSPECTED, 1);
        add("409", answer(409, ""), InvalidRequestException.class, ErrorId.KEY_CONFLICT, 1);
    }

    private void temporarilyRejected(int status, Class<? extends StableMintException> outcome, ErrorId id) {
        add(status + "", answer(status, ""), outcome, id, 3);
        retryAfter(status, "2", "that fits the deadline once", outcome, id, 2);
        retryAfter(status, "3600", "beyond the deadline", outcome, id, 1);
        retryAfter(status, "Fri, 01 Jan 2100 00:00:00 GMT", "as a date beyond the deadline", outcome, id, 1);
        retryAfter(status, "Sat, 01 Jan 2000 00:00:00 GMT", "as a date in the past", outcome, id, 3);
        retryAfter(status, "soon", "that cannot be parsed", outcome, id, 3);
        retryAfter(status, "99999999999999999999", "with more digits than a number has", outcome, id, 1);
    }

    private void retryAfter(
            int status,
            String value,
            String meaning,
            Class<? extends StableMintException> outcome,
            ErrorId id,
            int requests) {
        Script script = answer(status, "", "Retry-After: " + value);
        add(status + ", `Retry-After: " + value + "` " + meaning, script, outcome, id, requests);
    }

    private void unusableAnswer(String fault, String body) {
        add(fault, answer(200, body), UnusableAnswerException.class, ErrorId.ANSWER_UNUSABLE, 1);
    }

    private void refusal(String fault, Script script) {
        add(fault, script, InvalidRequestException.class, ErrorId.REQUEST_REFUSED, 1);
    }

    private void add(
            String fault, Script script, Class<? extends StableMintException> outcome, ErrorId id, int requests) {
        rows.add(new FailureRow(fault, "", script, outcome, id, requests));
    }

    private static String session(String url, Object expiresAt) {
        return "{\"url\":\"%s\",\"expiresAt\":%s,\"reference\":\"R\"}".formatted(url, expiresAt);
    }
}
