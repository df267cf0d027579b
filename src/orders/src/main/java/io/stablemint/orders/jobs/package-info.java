/**
 * Background jobs: scheduling, claiming of due rows, and error handling of a run.
 *
 * <p>Promise: no other server processes a claimed row until its lease ends; after that any server can claim it. A failed run does not stop the
 * schedule.
 */
@NullMarked
package io.stablemint.orders.jobs;

import org.jspecify.annotations.NullMarked;
