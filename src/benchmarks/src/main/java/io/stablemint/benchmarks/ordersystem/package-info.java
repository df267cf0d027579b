/**
 * The order system as it is shipped, EAR and production configuration, on H2 or PostgreSQL.
 */
@NullMarked
package io.stablemint.benchmarks.ordersystem;

import org.jspecify.annotations.NullMarked;
