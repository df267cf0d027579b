/**
 * Access to the database: transactions, schema migration, batch updates, and times with the database's precision.
 *
 * <p>Promise: work given to {@link io.stablemint.orders.storage.Transactions} is committed when the call returns normally, and rolled back
 * otherwise. A transaction that the database rolled back in favour of a concurrent one is retried as a whole, so the isolation level may be
 * read committed or serializable.
 */
@NullMarked
package io.stablemint.orders.storage;

import org.jspecify.annotations.NullMarked;
