/**
 * What every action of an operator has in common: who acts, why, and which version of the row that person had seen.
 *
 * <p>Promise: an action on a row that has changed since the operator saw it has no effect.
 */
@NullMarked
package io.stablemint.orders.operator;

import org.jspecify.annotations.NullMarked;
