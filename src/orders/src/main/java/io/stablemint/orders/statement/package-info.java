/**
 * Reconciliation with a statement: a CSV file that a partner exports from Stable Mint and an operator uploads.
 *
 * <p>Promise: a file is accepted as a whole or rejected with the line of the first error; a statement changes no order by itself, and what it
 * proves is applied only by an operator's action.
 */
@NullMarked
package io.stablemint.orders.statement;

import org.jspecify.annotations.NullMarked;
