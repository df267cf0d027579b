/**
 * Many callers at once on a server with Liberty's defaults: the client needs no tuning of the server's threads.
 */
@NullMarked
package io.stablemint.systemtests.burst;

import org.jspecify.annotations.NullMarked;
