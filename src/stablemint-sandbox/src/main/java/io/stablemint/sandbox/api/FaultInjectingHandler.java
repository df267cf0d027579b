package io.stablemint.sandbox.api;

import io.stablemint.sandbox.connection.Connection;
import io.stablemint.sandbox.connection.ConnectionProvider;
import io.stablemint.sandbox.faults.FaultScripts;
import io.stablemint.sandbox.faults.RequestFault;
import io.stablemint.sandbox.faults.ScriptedAnswer;
import io.stablemint.sandbox.schedule.Scheduler;
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
public final class FaultInjectingHandler {

    private final RequestHandler reception;
    private final FaultScripts faults;
    private final Scheduler later;
    private final ConnectionProvider connections;

    FaultInjectingHandler(
            RequestHandler reception, FaultScripts faults, Scheduler later, ConnectionProvider connections) {
        this.reception = reception;
        this.faults = faults;
        this.later = later;
        this.connections = connections;
    }

    void handle(Operation operation, HttpHeaders headers, UriInfo uri, InputStream body, AsyncResponse caller)
            throws IOException {
        RawBody bytes = RawBody.of(body.readNBytes(RequestHandler.LARGEST_BODY + 1));
        RequestFault fault = faults.forRequest("/" + operation.path());
        ApiRequest request = new ApiRequest(
                operation,
                header(headers, "ApiKey"),
                header(headers, "Timestamp"),
                header(headers, "Signature"),
                bytes,
                uri.getBaseUri(),
                fault.lifetimeSeconds());
        reply(request, fault, caller);
    }

    private void reply(ApiRequest request, RequestFault fault, AsyncResponse caller) {
        Connection connection = connections.current();
        Optional<Answer> done = fault.acts() ? Optional.of(reception.receive(request)) : Optional.empty();
        noteIfIgnored(request, fault);
        FaultyResponseBuilder reply = new FaultyResponseBuilder(fault, connection);
        Runnable conclusion = fault.close()
                ? () -> reply.lost().ifPresent(caller::resume)
                : () -> caller.resume(reply.of(answer(request, fault, done)));
        if (fault.delay().isZero()) {
            conclusion.run();
        } else {
            later.after(fault.delay(), conclusion);
        }
    }

    private void noteIfIgnored(ApiRequest request, RequestFault fault) {
        if (!fault.acts() && (fault.close() || fault.answer().isPresent())) {
            reception.ignore(request);
        }
    }

    private Answer answer(ApiRequest request, RequestFault fault, Optional<Answer> done) {
        if (fault.answer().isPresent()) {
            return canned(fault.answer().get());
        }
        return done.orElseGet(() -> reception.receive(request));
    }

    private static Answer canned(ScriptedAnswer answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", "text/plain; charset=utf-8");
        headers.putAll(answer.headers());
        return new Answer(answer.status(), headers, RawBody.of(answer.body()));
    }

    private static Optional<String> header(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeaderString(name));
    }
}
