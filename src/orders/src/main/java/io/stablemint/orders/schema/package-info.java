/**
 * The database's schema, and how a new version of the application changes it.
 *
 * <p>Promise: servers of the previous version serve customers all the time while a migration runs, also when the tables are full. A script in
 * {@code db/orders} changes the catalogue only, which takes the lock of one table for a moment, and waits for that lock at most a second at a time. What reads or
 * writes all rows of a table is an {@link io.stablemint.orders.schema.OnlineMigration}, which can be stopped at any moment and begins again.
 */
@NullMarked
package io.stablemint.orders.schema;

import org.jspecify.annotations.NullMarked;
