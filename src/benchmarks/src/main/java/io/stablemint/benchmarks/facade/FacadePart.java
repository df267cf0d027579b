package io.stablemint.benchmarks.facade;

import io.stablemint.benchmarks.inside.Variant;
import io.stablemint.benchmarks.measure.Interleaving;
import io.stablemint.benchmarks.measure.Rounds;
import io.stablemint.benchmarks.peer.LoopbackPeer;
import io.stablemint.benchmarks.peer.RequestCheck;
import io.stablemint.benchmarks.report.Findings;
import io.stablemint.benchmarks.run.Part;
import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.testsupport.keys.RsaKeyPair;
import io.stablemint.testsupport.liberty.LibertyServer;
import java.util.List;
import java.util.UUID;

/** Calls through the facade and its alternatives, from one thread and from 32. */
public final class FacadePart implements Part {

    static final int MANY = 32;

    private static final List<Variant> VARIANTS = List.of(Variant.values());

    @Override
    public String name() {
        return "facade";
    }

    @Override
    public Findings measure(Workbench bench) {
        RsaKeyPair keys = RsaKeyPair.generate();
        String apiSecret = UUID.randomUUID().toString();
        RequestCheck check = new RequestCheck(keys.publicKey(), apiSecret);
        try (LoopbackPeer peer = LoopbackPeer.start(check);
                LibertyServer server = ServerWithDriver.start(bench, peer, keys, apiSecret)) {
            bench.progress()
                    .accept("server ready after "
                            + server.awaitPage("/driver/run").toMillis() + " ms");
            Findings findings = measure(bench, new Driver(server));
            requireSigned(check);
            return findings;
        }
    }

    private static Findings measure(Workbench bench, Driver driver) {
        for (int threads : List.of(MANY, 1)) {
            for (Variant variant : VARIANTS) {
                bench.progress().accept("warming up: " + threads + " threads, " + variant);
                driver.measure(variant, threads, bench.pace().warmUp());
            }
        }
        return FacadeFindings.of(measure(bench, driver, 1), measure(bench, driver, MANY));
    }

    private static Rounds<Variant, CallFigures> measure(Workbench bench, Driver driver, int threads) {
        return new Interleaving(bench.pace().rounds(), line -> bench.progress().accept(threads + " threads, " + line))
                .measure(
                        VARIANTS,
                        variant -> driver.measure(variant, threads, bench.pace().stretch()));
    }

    private static void requireSigned(RequestCheck check) {
        if (check.refused() > 0) {
            throw new IllegalStateException(
                    check.refused() + " of " + check.seen() + " requests were not rightly signed");
        }
    }
}
