package io.stablemint.orders.telemetry;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The ids as fields of Open Liberty's JSON logs: {@code ext_order}, {@code ext_attempt}, {@code ext_reference}, {@code ext_trace_id} and
 * {@code ext_span_id}. Uses Liberty's LogRecordContext by reflection, so that the application needs no class of Liberty; other servers have
 * the ids in the text of the messages.
 */
@ApplicationScoped
public class LibertyLogFields {

    private static final String CONTEXT = "com.ibm.websphere.logging.hpel.LogRecordContext";

    private final Telemetry telemetry;

    /** Liberty holds weak references only. */
    private final Map<String, Object> extensions = new LinkedHashMap<>();

    @Inject
    public LibertyLogFields(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    /** For the CDI proxy. */
    @SuppressWarnings("NullAway")
    protected LibertyLogFields() {
        this.telemetry = null;
    }

    void start(@Observes Startup event) {
        register("order", () -> LogContext.current().order());
        register("attempt", () -> LogContext.current().attempt());
        register("reference", () -> LogContext.current().reference());
        register("trace_id", () -> telemetry.traceParent().map(text -> text.split("-", -1)[1]));
        register("span_id", () -> telemetry.traceParent().map(text -> text.split("-", -1)[2]));
    }

    @PreDestroy
    void stop() {
        extensions
                .keySet()
                .forEach(field -> onLiberty(context ->
                        context.getMethod("unregisterExtension", String.class).invoke(null, field)));
    }

    private void register(String field, Supplier<Optional<String>> value) {
        onLiberty(context -> {
            Class<?> type = Class.forName(CONTEXT + "$Extension", true, context.getClassLoader());
            Object extension = Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer(method, value));
            // Another application that was stopped without this may have left its own.
            context.getMethod("unregisterExtension", String.class).invoke(null, field);
            context.getMethod("registerExtension", String.class, type).invoke(null, field, extension);
            extensions.put(field, extension);
            return field;
        });
    }

    /** A field without a value is left out of the record. */
    private static @Nullable Object answer(Method method, Supplier<Optional<String>> value) {
        return switch (method.getName()) {
            case "getValue" -> value.get().orElse(null);
            case "hashCode" -> System.identityHashCode(value);
            case "equals" -> false;
            default -> "field of a log record";
        };
    }

    /** Reflection on Liberty's class. */
    private interface LibertyCall {
        Object on(Class<?> context) throws ReflectiveOperationException;
    }

    private static void onLiberty(LibertyCall call) {
        try {
            call.on(Class.forName(CONTEXT, true, LibertyLogFields.class.getClassLoader()));
        } catch (ReflectiveOperationException | LinkageError notLiberty) {
            System.getLogger("io.stablemint.orders.telemetry")
                    .log(System.Logger.Level.DEBUG, "ORDER5701I: Log records have no fields for ids on this server.");
        }
    }
}
