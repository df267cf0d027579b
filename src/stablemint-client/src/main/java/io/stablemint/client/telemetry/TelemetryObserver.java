package io.stablemint.client.telemetry;

import io.stablemint.client.error.ErrorId;
import io.stablemint.client.events.AttemptFinished;
import io.stablemint.client.events.LateAnswer;
import io.stablemint.client.events.OperationFinished;
import io.stablemint.client.events.WebhookFinished;
import io.stablemint.client.settings.SettingsReader;
import io.stablemint.client.settings.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Makes metrics of the client's events. The extension removes this bean where OpenTelemetry is absent or switched off. So that a container
 * can read this class nevertheless, no field, parameter or method of it has a type of OpenTelemetry.
 */
@ApplicationScoped
public class TelemetryObserver {

    /** Without calls, the breaker's state is not known after this time: it lets a call through a few seconds after it opened. */
    private static final Duration BREAKER_KNOWN_FOR = Duration.ofMinutes(1);

    private final ClientMetrics metrics;
    private final TimeSource time;

    private volatile @Nullable Instant rejectedAt;
    private volatile @Nullable Duration clockSkew;

    /**
     * Made by CDI. Registers the metrics that are read instead of counted.
     *
     * @param time the clock for the breaker's state and the age of keys
     */
    @Inject
    public TelemetryObserver(TimeSource time) {
        this.time = time;
        this.metrics = ClientMetrics.ofThisApplication();
        metrics.flag(ClientMetric.BREAKER_OPEN, this::isBreakerOpen);
        metrics.gauge(ClientMetric.CLOCK_SKEW, () -> Optional.ofNullable(clockSkew));
        KeyAge keys = new KeyAge(new SettingsReader(ConfigProvider.getConfig(), time), time);
        metrics.gauge(ClientMetric.KEY_AGE, keys::oldest);
    }

    /** For the proxy. */
    @SuppressWarnings("NullAway")
    protected TelemetryObserver() {
        this.time = null;
        this.metrics = null;
    }

    /** Registers the gauges before the first call. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        isBreakerOpen();
    }

    void observe(@Observes OperationFinished event) {
        metrics.record(event);
        if (event.errorId().filter(ErrorId.BREAKER_OPEN.id()::equals).isPresent()) {
            rejectedAt = time.now();
        } else if (event.attempts() > 0) {
            rejectedAt = null;
        }
    }

    void observe(@Observes AttemptFinished event) {
        metrics.record(event);
        event.clockSkew().ifPresent(skew -> clockSkew = skew);
    }

    void observe(@Observes LateAnswer event) {
        metrics.recordLateAnswer();
    }

    void observe(@Observes WebhookFinished event) {
        metrics.record(event);
    }

    private boolean isBreakerOpen() {
        Instant rejected = rejectedAt;
        return rejected != null && time.now().isBefore(rejected.plus(BREAKER_KNOWN_FOR));
    }
}
