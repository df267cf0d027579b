/**
 * Work that no request does: which rows are due, who does it, and how a tick survives its own failure.
 *
 * <p>Promise: a claimed row is left alone by other servers until its lease ends, and is then anybody's again.
 */
@NullMarked
package io.stablemint.orders.jobs;

import org.jspecify.annotations.NullMarked;
