/**
 * After all other tests: every SQL statement that the order system sent in them is in the list of {@code src/docs/scale.md}, with a class that
 * says how its cost grows with the number of orders.
 */
@NullMarked
package io.stablemint.systemtests.statements;

import org.jspecify.annotations.NullMarked;
