package io.stablemint.sandbox.api;

import io.stablemint.sandbox.connection.Connection;
import io.stablemint.sandbox.connection.Connections;
import io.stablemint.sandbox.faults.CannedAnswer;
import io.stablemint.sandbox.faults.Faults;
import io.stablemint.sandbox.faults.RequestFault;
import io.stablemint.sandbox.schedule.Later;
import io.stablemint.sandbox.session.Operation;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All operations, with scripted faults around them: before the sandbox acts, or after. */
public final class PartnerApi {

    private final Reception reception;
    private final Faults faults;
    private final Later later;
    private final Connections connections;

    PartnerApi(Reception reception, Faults faults, Later later, Connections connections) {
        this.reception = reception;
        this.faults = faults;
        this.later = later;
        this.connections = connections;
    }

    void handle(Operation operation, HttpHeaders headers, UriInfo uri, InputStream body, AsyncResponse caller)
            throws IOException {
        Bytes bytes = Bytes.of(body.readNBytes(Reception.LARGEST_BODY + 1));
        RequestFault fault = faults.forRequest("/" + operation.path());
        Received request = new Received(
                operation,
                header(headers, "ApiKey"),
                header(headers, "Timestamp"),
                header(headers, "Signature"),
                bytes,
                uri.getBaseUri(),
                fault.lifetimeSeconds());
        reply(request, fault, caller);
    }

    private void reply(Received request, RequestFault fault, AsyncResponse caller) {
        Connection connection = connections.current();
        Optional<Answer> done = fault.acts() ? Optional.of(reception.receive(request)) : Optional.empty();
        noteIfIgnored(request, fault);
        Reply reply = new Reply(fault, connection);
        Runnable conclusion = fault.close()
                ? () -> reply.lost().ifPresent(caller::resume)
                : () -> caller.resume(reply.of(answer(request, fault, done)));
        if (fault.delay().isZero()) {
            conclusion.run();
        } else {
            later.after(fault.delay(), conclusion);
        }
    }

    private void noteIfIgnored(Received request, RequestFault fault) {
        if (!fault.acts() && (fault.close() || fault.answer().isPresent())) {
            reception.ignore(request);
        }
    }

    private Answer answer(Received request, RequestFault fault, Optional<Answer> done) {
        if (fault.answer().isPresent()) {
            return canned(fault.answer().get());
        }
        return done.orElseGet(() -> reception.receive(request));
    }

    private static Answer canned(CannedAnswer answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", "text/plain; charset=utf-8");
        headers.putAll(answer.headers());
        return new Answer(answer.status(), headers, Bytes.of(answer.body()));
    }

    private static Optional<String> header(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeaderString(name));
    }
}
