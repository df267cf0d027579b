-- The request to Stable Mint to pay an order's refund to its customer (a withdrawal). At most one for each order. The id is the idempotency key.
CREATE TABLE refund_request (
  order_id   VARCHAR(26)   NOT NULL PRIMARY KEY REFERENCES orders (id),
  id         VARCHAR(26)   NOT NULL,
  state      VARCHAR(20)   NOT NULL CHECK (state IN ('PREPARED', 'SENT', 'NOT_SENT', 'REQUESTED', 'REJECTED', 'UNKNOWN')),
  amount     NUMERIC(19,4) NOT NULL,
  currency   VARCHAR(3)    NOT NULL,
  sends      INTEGER       NOT NULL,
  reference  VARCHAR(200),
  problem    VARCHAR(500),
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  due_at     TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX refund_request_by_id ON refund_request (id);
CREATE INDEX refund_request_due ON refund_request (due_at);
