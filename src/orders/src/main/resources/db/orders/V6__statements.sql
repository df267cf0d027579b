-- Statements of Stable Mint that operators upload. All tables begin their primary key with the statement's id, so that they can be distributed
-- by it. Only the columns that reconciliation needs are kept; the file's lines (parts) are deleted as soon as they are processed, because they
-- may contain personal data.
CREATE TABLE payment_statement (
  id            VARCHAR(26)  NOT NULL PRIMARY KEY,
  version       BIGINT       NOT NULL,
  state         VARCHAR(20)  NOT NULL CHECK (state IN ('UPLOADING', 'UNMAPPED', 'MATCHING', 'COMPARING', 'DONE', 'FAILED')),
  name          VARCHAR(200) NOT NULL,
  uploaded_by   VARCHAR(100) NOT NULL,
  covers_from   TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  covers_until  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  header        VARCHAR(20000) NOT NULL,
  column_names  VARCHAR(4000),
  records       INTEGER      NOT NULL,
  processed     INTEGER      NOT NULL,
  next_part     INTEGER      NOT NULL,
  after_attempt VARCHAR(26)  NOT NULL,
  error_id      VARCHAR(10),
  error_line    BIGINT,
  problem       VARCHAR(500),
  created_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  due_at        TIMESTAMP(6) WITH TIME ZONE
);
CREATE INDEX payment_statement_due ON payment_statement (due_at);

CREATE TABLE payment_statement_part (
  statement_id VARCHAR(26)     NOT NULL,
  part_no      INTEGER         NOT NULL,
  content      VARCHAR(300000) NOT NULL,
  PRIMARY KEY (statement_id, part_no)
);

CREATE TABLE payment_statement_row (
  statement_id      VARCHAR(26) NOT NULL,
  row_no            INTEGER     NOT NULL,
  line_no           BIGINT,
  reference         VARCHAR(200),
  idempotency_key   VARCHAR(200),
  website_reference VARCHAR(200),
  amount            NUMERIC(30,10),
  currency          VARCHAR(20),
  paid              BOOLEAN     NOT NULL,
  order_id          VARCHAR(26),
  attempt_id        VARCHAR(26),
  finding           VARCHAR(20) CHECK (finding IN
    ('PAID_THERE', 'PAID_HERE', 'OTHER_AMOUNT', 'DOUBLE', 'UNKNOWN_HERE', 'AMBIGUOUS')),
  description       VARCHAR(500),
  resolved          BOOLEAN     NOT NULL,
  PRIMARY KEY (statement_id, row_no)
);
CREATE INDEX payment_statement_row_finding ON payment_statement_row (statement_id, finding, row_no);
CREATE INDEX payment_statement_row_order ON payment_statement_row (statement_id, order_id);
CREATE INDEX payment_statement_row_attempt ON payment_statement_row (statement_id, attempt_id);

-- Which columns the files with this header have; the id is a hash of the header.
CREATE TABLE statement_columns (
  id           VARCHAR(64)   NOT NULL PRIMARY KEY,
  column_names VARCHAR(4000) NOT NULL
);
