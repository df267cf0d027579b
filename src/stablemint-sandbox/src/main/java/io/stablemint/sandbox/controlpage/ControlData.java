package io.stablemint.sandbox.controlpage;

import io.stablemint.sandbox.api.RequestLog;
import io.stablemint.sandbox.clock.AdjustableClock;
import io.stablemint.sandbox.faults.FaultScripts;
import io.stablemint.sandbox.session.SessionRepository;
import io.stablemint.sandbox.settings.SandboxSettings;
import io.stablemint.sandbox.webhook.DeliveryRepository;

/** What the control page shows. */
public record ControlData(
        SessionRepository sessions,
        DeliveryRepository deliveries,
        RequestLog log,
        FaultScripts faults,
        AdjustableClock clock,
        SandboxSettings settings) {

    /** How often anything has changed; it only grows. */
    public long changes() {
        return sessions.changes() + deliveries.changes() + log.changes() + faults.changes() + clock.changes();
    }
}
