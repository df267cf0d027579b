-- One script for H2 and PostgreSQL. Every table about an order begins its primary key with the order's id, so that the schema can be
-- distributed by it; ids are made by the application. due_at is when a job should next look at a row; claiming a row moves it.

CREATE TABLE product (
  sku            VARCHAR(40)   NOT NULL PRIMARY KEY,
  name           VARCHAR(100)  NOT NULL,
  description    VARCHAR(500)  NOT NULL,
  price_amount   NUMERIC(19,4) NOT NULL CHECK (price_amount > 0),
  price_currency VARCHAR(3)    NOT NULL,
  shelf_place    INTEGER       NOT NULL
);

-- Who may log in. Groups: customer, clerk, operator.
CREATE TABLE shop_user (
  login         VARCHAR(100) NOT NULL PRIMARY KEY,
  password_hash VARCHAR(300) NOT NULL
);

CREATE TABLE shop_user_group (
  login      VARCHAR(100) NOT NULL REFERENCES shop_user (login),
  group_name VARCHAR(20)  NOT NULL CHECK (group_name IN ('customer', 'clerk', 'operator')),
  PRIMARY KEY (login, group_name)
);

CREATE TABLE customer (
  id            VARCHAR(26)  NOT NULL PRIMARY KEY,
  login         VARCHAR(100) NOT NULL UNIQUE,
  email         VARCHAR(200) NOT NULL,
  country       VARCHAR(2)   NOT NULL,
  full_name     VARCHAR(200) NOT NULL,
  citizenship   VARCHAR(2)   NOT NULL,
  address       VARCHAR(500) NOT NULL,
  date_of_birth DATE         NOT NULL
);

CREATE TABLE orders (
  id              VARCHAR(26)   NOT NULL PRIMARY KEY,
  version         BIGINT        NOT NULL,
  state           VARCHAR(20)   NOT NULL CHECK (state IN
    ('NEW', 'AWAITING_PAYMENT', 'PAID', 'CANCELLED', 'IN_REVIEW', 'REFUND_DUE', 'REFUNDED')),
  access_token    VARCHAR(64)   NOT NULL,
  customer_id     VARCHAR(26),
  country         VARCHAR(2)    NOT NULL,
  total_amount    NUMERIC(19,4) NOT NULL,
  total_currency  VARCHAR(3)    NOT NULL,
  current_attempt VARCHAR(26),
  created_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_at      TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  paid_at         TIMESTAMP(6) WITH TIME ZONE,
  due_at          TIMESTAMP(6) WITH TIME ZONE,
  reason          VARCHAR(500)
);
CREATE INDEX orders_of_customer ON orders (customer_id, id);
CREATE INDEX orders_by_time ON orders (created_at, id);
CREATE INDEX orders_by_state ON orders (state, created_at, id);
CREATE INDEX orders_due ON orders (due_at);

CREATE TABLE order_line (
  order_id   VARCHAR(26)   NOT NULL REFERENCES orders (id),
  line_no    INTEGER       NOT NULL,
  sku        VARCHAR(40)   NOT NULL,
  name       VARCHAR(100)  NOT NULL,
  unit_price NUMERIC(19,4) NOT NULL,
  quantity   INTEGER       NOT NULL CHECK (quantity > 0),
  PRIMARY KEY (order_id, line_no)
);

-- The id is the idempotency key, too: one attempt, one key, one session.
CREATE TABLE payment_attempt (
  order_id          VARCHAR(26)   NOT NULL REFERENCES orders (id),
  id                VARCHAR(26)   NOT NULL,
  attempt_no        INTEGER       NOT NULL,
  state             VARCHAR(20)   NOT NULL CHECK (state IN
    ('PREPARED', 'SENT', 'OPEN', 'SUCCEEDED', 'FAILED', 'EXPIRED', 'SUPERSEDED')),
  amount            NUMERIC(19,4) NOT NULL,
  currency          VARCHAR(3)    NOT NULL,
  request_hash      VARCHAR(64)   NOT NULL,
  sends             INTEGER       NOT NULL,
  reference         VARCHAR(200),
  url               VARCHAR(2000),
  expires_at        TIMESTAMP(6) WITH TIME ZONE,
  stage             VARCHAR(20),
  received_amount   NUMERIC(30,10),
  received_currency VARCHAR(20),
  problem           VARCHAR(500),
  created_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  due_at            TIMESTAMP(6) WITH TIME ZONE,
  PRIMARY KEY (order_id, id)
);
CREATE INDEX payment_attempt_by_id ON payment_attempt (id);
CREATE INDEX payment_attempt_by_reference ON payment_attempt (reference);
CREATE INDEX payment_attempt_by_time ON payment_attempt (created_at);
CREATE INDEX payment_attempt_due ON payment_attempt (due_at);

-- What a paid order sets in motion, once: whoever packs the parcels reads here.
CREATE TABLE fulfilment (
  order_id   VARCHAR(26) NOT NULL PRIMARY KEY REFERENCES orders (id),
  created_at TIMESTAMP(6) WITH TIME ZONE NOT NULL
);

-- What Stable Mint told us. The body is kept without its personal fields.
CREATE TABLE notification (
  id                VARCHAR(64)  NOT NULL PRIMARY KEY,
  state             VARCHAR(20)  NOT NULL CHECK (state IN ('RECEIVED', 'APPLIED', 'IGNORED', 'DEAD')),
  event_type        VARCHAR(100) NOT NULL,
  stage             VARCHAR(20),
  attempt_key       VARCHAR(200),
  reference         VARCHAR(200),
  website_reference VARCHAR(200),
  amount            NUMERIC(30,10),
  currency          VARCHAR(20),
  body              VARCHAR(300000) NOT NULL,
  tries             INTEGER      NOT NULL,
  problem           VARCHAR(500),
  received_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  changed_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  due_at            TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX notification_due ON notification (due_at);
CREATE INDEX notification_by_time ON notification (received_at);
CREATE INDEX notification_by_state ON notification (state, received_at);
CREATE INDEX notification_by_attempt ON notification (attempt_key);
CREATE INDEX notification_by_reference ON notification (reference);
