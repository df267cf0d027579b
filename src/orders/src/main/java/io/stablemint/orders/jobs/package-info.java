/**
 * Background jobs: scheduling, claiming of due rows, and error handling of a run.
 *
 * <p>Promise: no other server processes a claimed row until its lease ends; after that any server can claim it. A failed run does not stop the
 * schedule.
 *
 * <p>A job that expects work, because rows are left, a try has to be repeated or it was triggered, runs at the next tick ({@code orders.tick}, 1 s).
 * Otherwise its runs become rarer, up to {@code orders.idle-tick} (10 s), so that idle servers cost the database little, also while another server is
 * busy. Code that stores work which is due now, or in some seconds, triggers the job on its own server: a notification is applied at once. Work that nobody
 * triggers is work whose time comes: a lease, a session or an order ends, a try is repeated. It waits for the first run after that on any server, so at
 * most {@code orders.idle-tick} longer; and a first try that is repeated after two seconds waits at most about as long again, because the job has run
 * just before.
 */
@NullMarked
package io.stablemint.orders.jobs;

import org.jspecify.annotations.NullMarked;
