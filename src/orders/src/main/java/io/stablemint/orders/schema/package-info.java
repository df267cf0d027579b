/**
 * The database's schema, and how a new version of the application changes it.
 *
 * <p>Promise: servers of the previous version serve customers all the time while a migration runs, also when the tables are full. Scripts in
 * {@code db/orders} change the catalogue only, which takes a lock for a moment, and wait for that lock at most a second at a time. What reads or
 * writes all rows of a table is an {@link io.stablemint.orders.schema.OnlineMigration}, which can be stopped at any moment and begins again.
 */
@NullMarked
package io.stablemint.orders.schema;

import org.jspecify.annotations.NullMarked;
