/**
 * Notifications, from receipt to 2xx: verified, stored and deduplicated, on H2 and on PostgreSQL.
 */
@NullMarked
package io.stablemint.benchmarks.webhooks;

import org.jspecify.annotations.NullMarked;
