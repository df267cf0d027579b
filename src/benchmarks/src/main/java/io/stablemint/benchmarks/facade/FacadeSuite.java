package io.stablemint.benchmarks.facade;

import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.peer.LoopbackPeer;
import io.stablemint.benchmarks.peer.RequestCheck;
import io.stablemint.benchmarks.report.Results;
import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.run.BenchmarkSuite;
import io.stablemint.benchmarks.webapp.Variant;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.liberty.LibertyServer;
import java.util.List;
import java.util.UUID;

/** Calls through the facade and its alternatives, on one thread and on 32. */
public final class FacadeSuite implements BenchmarkSuite {

    static final int MANY = 32;

    private static final List<Variant> VARIANTS = List.of(Variant.values());

    @Override
    public String name() {
        return "facade";
    }

    @Override
    public Results measure(BenchmarkContext context) {
        RsaKeyPair keys = RsaKeyPair.generate();
        String apiSecret = UUID.randomUUID().toString();
        RequestCheck check = new RequestCheck(keys.publicKey(), apiSecret);
        try (LoopbackPeer peer = LoopbackPeer.start(check);
                LibertyServer server = DriverServer.start(context, peer, keys, apiSecret)) {
            context.progress()
                    .accept("server ready after "
                            + server.awaitPage("/driver/run").toMillis() + " ms");
            Results results = measure(context, new LoadDriver(server));
            requireSigned(check);
            return results;
        }
    }

    private static Results measure(BenchmarkContext context, LoadDriver driver) {
        for (int threads : List.of(MANY, 1)) {
            for (Variant variant : VARIANTS) {
                context.progress().accept("warming up: " + threads + " threads, " + variant);
                driver.measure(variant, threads, context.plan().warmUp());
            }
        }
        return FacadeResults.of(measure(context, driver, 1), measure(context, driver, MANY));
    }

    private static Rounds<Variant, CallFigures> measure(BenchmarkContext context, LoadDriver driver, int threads) {
        return new Interleaving(
                        context.plan().rounds(), line -> context.progress().accept(threads + " threads, " + line))
                .measure(
                        VARIANTS,
                        variant ->
                                driver.measure(variant, threads, context.plan().measurement()));
    }

    private static void requireSigned(RequestCheck check) {
        if (check.refused() > 0) {
            throw new IllegalStateException(
                    check.refused() + " of " + check.requests() + " requests were not signed correctly");
        }
    }
}
