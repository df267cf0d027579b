-- A payment whose webhook never comes: when its result is due, and since when it is overdue. Expands only: servers with the previous version
-- leave these columns empty. Existing rows are filled, and indexes built, by OnlineMigrations.
-- overdue_reason is RETURNED, INITIATED or SESSION_ENDED; PostgreSQL would read the whole table under its lock to add a CHECK.
-- trace_parent joins traces: the checkout that created the attempt, and the request that delivered the notification (W3C Trace Context).

ALTER TABLE payment_attempt ADD COLUMN returned_at    TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE payment_attempt ADD COLUMN result_due_at  TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE payment_attempt ADD COLUMN overdue_since  TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE payment_attempt ADD COLUMN overdue_reason VARCHAR(20);
ALTER TABLE payment_attempt ADD COLUMN trace_parent   VARCHAR(55);
