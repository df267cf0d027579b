/**
 * Error responses: an HTML page or {@code application/problem+json}, with an error id and an incident id. The log has the same incident id.
 * A response never contains internal details such as a stack trace.
 */
@NullMarked
package io.stablemint.orders.web.problem;

import org.jspecify.annotations.NullMarked;
