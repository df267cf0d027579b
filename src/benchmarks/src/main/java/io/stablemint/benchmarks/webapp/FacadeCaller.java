package io.stablemint.benchmarks.webapp;

import io.stablemint.client.StableMint;

/** Our facade, as applications call it: a validated request, an injected bean. */
final class FacadeCaller implements Caller {

    private final StableMint stableMint;

    FacadeCaller(StableMint stableMint) {
        this.stableMint = stableMint;
    }

    @Override
    public String call() {
        return stableMint.createHostedSession(SampleOrder.request()).url().toString();
    }
}
