package io.stablemint.client.wire;

import io.stablemint.client.EmbeddedSession;
import io.stablemint.client.EmbeddedSessionRequest;
import io.stablemint.client.HostedSession;
import io.stablemint.client.HostedSessionRequest;
import io.stablemint.client.HostedWithdrawal;
import io.stablemint.client.HostedWithdrawalRequest;
import io.stablemint.client.PartnerManagedSessionRequest;
import io.stablemint.client.StableMint;
import io.stablemint.client.StableMintRequest;
import io.stablemint.client.events.Operation;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** The facade of one merchant: names for each operation its path and its kind of answer. */
final class RemoteStableMint implements StableMint {

    private final StableMintService service;
    private final Calls calls;
    private final Answers answers;
    private final Operations operations;

    RemoteStableMint(StableMintService service, Calls calls, Answers answers, Operations operations) {
        this.service = service;
        this.calls = calls;
        this.answers = answers;
        this.operations = operations;
    }

    @Override
    public HostedSession createHostedSession(HostedSessionRequest request) {
        return session(Operation.HOSTED_SESSION, request, service::createHostedSession);
    }

    @Override
    public HostedSession createPartnerManagedSession(PartnerManagedSessionRequest request) {
        return session(Operation.PARTNER_MANAGED_SESSION, request, service::createPartnerManagedSession);
    }

    @Override
    public EmbeddedSession createEmbeddedSession(EmbeddedSessionRequest request) {
        return operations.perform(calls.start(
                Operation.EMBEDDED_SESSION,
                request,
                service::createEmbeddedSession,
                key -> answer -> new EmbeddedSession(answers.object(answer), key)));
    }

    @Override
    public HostedWithdrawal requestHostedWithdrawal(HostedWithdrawalRequest request) {
        return operations.perform(calls.start(
                Operation.HOSTED_WITHDRAWAL,
                request,
                service::requestHostedWithdrawal,
                key -> answer -> new HostedWithdrawal(answers.object(answer), key)));
    }

    private HostedSession session(
            Operation operation, StableMintRequest request, Function<Outgoing, Response> exchange) {
        return operations.perform(
                calls.start(operation, request, exchange, key -> answer -> answers.session(answer, key)));
    }

    /** Which merchant this is, and where it is served. */
    @Override
    public String toString() {
        return "StableMint[" + calls + "]";
    }

    void close() {
        try {
            service.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
