-- Since when a row has personal data that retention has not erased yet; NULL after that. The default is for rows that exist, until
-- OnlineMigrations has filled them, and for servers of the previous version, which may still insert rows while a new one starts.

ALTER TABLE notification ADD COLUMN retained_since TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP;
