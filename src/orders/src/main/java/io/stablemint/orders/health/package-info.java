/**
 * The facts for health checks: the database with its schema, the start, and what is degraded.
 *
 * <p>Promise: every answer comes within a second, also when the database does not answer, and nothing here calls Stable Mint.
 */
@NullMarked
package io.stablemint.orders.health;

import org.jspecify.annotations.NullMarked;
