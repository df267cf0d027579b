package io.stablemint.benchmarks.ordersystem;

import io.stablemint.benchmarks.run.BenchmarkContext;
import io.stablemint.benchmarks.servers.War;
import java.nio.file.Path;
import java.util.List;

/** The order system's EAR, with another module that runs its jobs on request and fills its database. */
public final class ControllableEar {

    private ControllableEar() {}

    public static Path write(BenchmarkContext context) {
        Path war =
                War.pack(context.work().resolve("control.war"), List.of("io.stablemint.benchmarks.control"), List.of());
        return EarWithModule.write(
                context.artifacts().ear(), war, "/control", context.work().resolve("orders.ear"));
    }
}
