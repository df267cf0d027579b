/** Failures of the service and of the connection to it, on each server. */
@NullMarked
package io.stablemint.servertests.failure;

import org.jspecify.annotations.NullMarked;
