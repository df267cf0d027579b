-- In a script of its own, as every table that exists: the lock of one is not kept while another one's is waited for.

ALTER TABLE notification ADD COLUMN trace_parent VARCHAR(55);
