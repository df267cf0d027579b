/**
 * The product in a world where servers die: a PostgreSQL, a sandbox in a process of its own, Liberty servers that tests start and
 * kill, and the books that must balance afterwards.
 */
@NullMarked
package io.stablemint.systemtests.world;

import org.jspecify.annotations.NullMarked;
