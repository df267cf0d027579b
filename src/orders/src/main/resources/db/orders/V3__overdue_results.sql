-- A payment whose webhook never comes: when its result is due, and since when it is overdue. Expands only: servers with the previous version
-- leave these columns empty.
-- trace_parent joins traces: the checkout that created the attempt, and the request that delivered the notification (W3C Trace Context).

ALTER TABLE payment_attempt ADD COLUMN returned_at    TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE payment_attempt ADD COLUMN result_due_at  TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE payment_attempt ADD COLUMN overdue_since  TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE payment_attempt ADD COLUMN overdue_reason VARCHAR(20) CHECK (overdue_reason IN ('RETURNED', 'INITIATED', 'SESSION_ENDED'));
ALTER TABLE payment_attempt ADD COLUMN trace_parent   VARCHAR(55);
ALTER TABLE notification    ADD COLUMN trace_parent   VARCHAR(55);

CREATE INDEX payment_attempt_result_due ON payment_attempt (result_due_at);
CREATE INDEX payment_attempt_overdue ON payment_attempt (overdue_reason, overdue_since);

UPDATE payment_attempt SET result_due_at = expires_at WHERE state = 'OPEN';
