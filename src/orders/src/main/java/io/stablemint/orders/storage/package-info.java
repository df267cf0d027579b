/**
 * The database: transactions, the schema, and times as the database keeps them.
 *
 * <p>Promise: work given to {@link io.stablemint.orders.storage.Transactions} is committed when the call returns, or none of it happened.
 */
@NullMarked
package io.stablemint.orders.storage;

import org.jspecify.annotations.NullMarked;
