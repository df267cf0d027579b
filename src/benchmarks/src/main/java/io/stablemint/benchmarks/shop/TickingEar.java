package io.stablemint.benchmarks.shop;

import io.stablemint.benchmarks.run.Workbench;
import io.stablemint.benchmarks.servers.War;
import java.nio.file.Path;
import java.util.List;

/** The order system's EAR, with a module that has its jobs tick when it is asked to, and that fills its database. */
public final class TickingEar {

    private TickingEar() {}

    public static Path write(Workbench bench) {
        Path war = War.pack(bench.work().resolve("ticks.war"), List.of("io.stablemint.benchmarks.ticks"), List.of());
        return EarWithModule.write(
                bench.products().ear(), war, "/ticks", bench.work().resolve("orders.ear"));
    }
}
