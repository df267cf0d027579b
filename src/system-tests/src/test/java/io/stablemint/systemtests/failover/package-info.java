/**
 * The database's primary server is killed under load and its standby takes over. One failover in the test command, ten of them with
 * {@code mvn -Pfailover verify}.
 */
@NullMarked
package io.stablemint.systemtests.failover;

import org.jspecify.annotations.NullMarked;
