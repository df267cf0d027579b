package io.stablemint.client.telemetry;

import io.opentelemetry.context.Context;
import java.util.function.UnaryOperator;

/** Loaded only where the API is present. */
final class ContextCarrier implements UnaryOperator<Runnable> {

    @Override
    public Runnable apply(Runnable task) {
        return Context.current().wrap(task);
    }
}
