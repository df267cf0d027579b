-- The number that people see is the end of the id. It is null in orders that an older server stores during an update: a search by number
-- does not find them, a search by id does.

ALTER TABLE orders ADD COLUMN short_number VARCHAR(8);
