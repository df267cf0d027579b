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

/** Handles requests with the {@link RequestHandler}, and injects scripted faults before or after it. */
final class FaultInjectingHandler {

    private final RequestHandler handler;
    private final FaultScripts faults;
    private final Scheduler scheduler;
    private final ConnectionProvider connections;

    FaultInjectingHandler(
            RequestHandler handler, FaultScripts faults, Scheduler scheduler, ConnectionProvider connections) {
        this.handler = handler;
        this.faults = faults;
        this.scheduler = scheduler;
        this.connections = connections;
    }

    void handle(Operation operation, HttpHeaders headers, UriInfo uri, InputStream body, AsyncResponse response)
            throws IOException {
        RawBody rawBody = RawBody.of(body.readNBytes(RequestHandler.LARGEST_BODY + 1));
        RequestFault fault = faults.forRequest("/" + operation.path());
        ApiRequest request = new ApiRequest(
                operation,
                header(headers, "ApiKey"),
                header(headers, "Timestamp"),
                header(headers, "Signature"),
                rawBody,
                uri.getBaseUri(),
                fault.lifetimeSeconds());
        respond(request, fault, response);
    }

    private void respond(ApiRequest request, RequestFault fault, AsyncResponse response) {
        Connection connection = connections.current();
        Optional<Answer> handled = fault.acts() ? Optional.of(handler.handle(request)) : Optional.empty();
        logIfNotHandled(request, fault);
        FaultyResponseBuilder builder = new FaultyResponseBuilder(fault, connection);
        Runnable send = fault.close()
                ? () -> builder.closeConnection().ifPresent(response::resume)
                : () -> response.resume(builder.build(answer(request, fault, handled)));
        if (fault.delay().isZero()) {
            send.run();
        } else {
            scheduler.runAfter(fault.delay(), send);
        }
    }

    private void logIfNotHandled(ApiRequest request, RequestFault fault) {
        if (!fault.acts() && (fault.close() || fault.answer().isPresent())) {
            handler.logNotHandled(request);
        }
    }

    private Answer answer(ApiRequest request, RequestFault fault, Optional<Answer> handled) {
        if (fault.answer().isPresent()) {
            return scripted(fault.answer().get());
        }
        return handled.orElseGet(() -> handler.handle(request));
    }

    private static Answer scripted(ScriptedAnswer answer) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", "text/plain; charset=utf-8");
        headers.putAll(answer.headers());
        return new Answer(answer.status(), headers, RawBody.of(answer.body()));
    }

    private static Optional<String> header(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.getHeaderString(name));
    }
}
