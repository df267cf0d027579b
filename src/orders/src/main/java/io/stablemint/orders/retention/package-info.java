/**
 * How long personal data is kept: a job erases what has become old, and an operator erases one customer's data on request.
 *
 * <p>Promise: amounts, references, states and times stay, because bookkeeping needs them. Only orders that were never paid are deleted as a
 * whole.
 */
@NullMarked
package io.stablemint.orders.retention;

import org.jspecify.annotations.NullMarked;
