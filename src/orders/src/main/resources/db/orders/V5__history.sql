-- Append-only: one row for each change of an order with its attempts (subject: the order's id), of a notification (its id) or of a switch
-- (its name). The version is that of the subject's row after the change, so the rows of a subject are complete and in order. Every statement
-- that reads or writes this table has the subject, so it can be distributed by it.
CREATE TABLE history (
  subject       VARCHAR(64)  NOT NULL,
  version       BIGINT       NOT NULL,
  changed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor         VARCHAR(120) NOT NULL,
  change_type   VARCHAR(40)  NOT NULL,
  reason        VARCHAR(500),
  fields_before VARCHAR(20000),
  fields_after  VARCHAR(20000),
  trace         VARCHAR(64),
  PRIMARY KEY (subject, version)
);

-- What an operator can switch off for all servers. One row for each switch.
CREATE TABLE operator_switch (
  name       VARCHAR(40)  NOT NULL PRIMARY KEY,
  version    BIGINT       NOT NULL,
  stopped    BOOLEAN      NOT NULL,
  reason     VARCHAR(500),
  changed_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);
INSERT INTO operator_switch (name, version, stopped, reason, changed_at)
VALUES ('new-payments', 0, FALSE, NULL, TIMESTAMP WITH TIME ZONE '2026-01-01 00:00:00+00:00');
