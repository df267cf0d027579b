/**
 * Access to the database: transactions, schema migration, batch updates, and times with the database's precision.
 *
 * <p>Promise: work given to {@link io.stablemint.orders.storage.Transactions} is committed when the call returns normally, and rolled back otherwise.
 */
@NullMarked
package io.stablemint.orders.storage;

import org.jspecify.annotations.NullMarked;
