-- The history of a notification needs a number that increases with every change of its row.
ALTER TABLE notification ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;
