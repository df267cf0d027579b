/**
 * The append-only history of every order, notification and switch: who changed which fields, when and why.
 *
 * <p>Promise: a row is written in the transaction of the change that it describes, and replaying all rows of a subject gives its current state.
 */
@NullMarked
package io.stablemint.orders.history;

import org.jspecify.annotations.NullMarked;
