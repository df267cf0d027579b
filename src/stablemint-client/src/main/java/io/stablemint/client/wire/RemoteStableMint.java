package io.stablemint.client.wire;

import io.stablemint.client.StableMint;
import io.stablemint.client.answer.EmbeddedSession;
import io.stablemint.client.answer.HostedSession;
import io.stablemint.client.answer.HostedWithdrawal;
import io.stablemint.client.answer.StableMintAnswer;
import io.stablemint.client.events.Operation;
import io.stablemint.client.request.EmbeddedSessionRequest;
import io.stablemint.client.request.HostedSessionRequest;
import io.stablemint.client.request.HostedWithdrawalRequest;
import io.stablemint.client.request.PartnerManagedSessionRequest;
import io.stablemint.client.request.StableMintRequest;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;

/** The facade of one merchant: for each operation, its path and its kind of answer. */
final class RemoteStableMint implements StableMint {

    private final RestClient client;
    private final CallFactory calls;
    private final AnswerValidator answers;
    private final CallExecutor executor;

    RemoteStableMint(RestClient client, CallFactory calls, AnswerValidator answers, CallExecutor executor) {
        this.client = client;
        this.calls = calls;
        this.answers = answers;
        this.executor = executor;
    }

    @Override
    public HostedSession createHostedSession(HostedSessionRequest request) {
        return execute(Operation.HOSTED_SESSION, request, StableMintRestClient::createHostedSession, answers::session);
    }

    @Override
    public HostedSession createPartnerManagedSession(PartnerManagedSessionRequest request) {
        return execute(
                Operation.PARTNER_MANAGED_SESSION,
                request,
                StableMintRestClient::createPartnerManagedSession,
                answers::session);
    }

    @Override
    public EmbeddedSession createEmbeddedSession(EmbeddedSessionRequest request) {
        return execute(
                Operation.EMBEDDED_SESSION,
                request,
                StableMintRestClient::createEmbeddedSession,
                (answer, key) -> new EmbeddedSession(answers.object(answer), key));
    }

    @Override
    public HostedWithdrawal requestHostedWithdrawal(HostedWithdrawalRequest request) {
        return execute(
                Operation.HOSTED_WITHDRAWAL,
                request,
                StableMintRestClient::requestHostedWithdrawal,
                (answer, key) -> new HostedWithdrawal(answers.object(answer), key));
    }

    private <T extends StableMintAnswer> T execute(
            Operation operation,
            StableMintRequest request,
            BiFunction<StableMintRestClient, RequestBody, Response> endpoint,
            BiFunction<Answer, String, T> parser) {
        return executor.execute(calls.create(operation, request, client, endpoint, parser));
    }

    /** Which merchant this is, and the service's address. */
    @Override
    public String toString() {
        return "StableMint[" + calls + "]";
    }

    void close() {
        client.close();
    }
}
