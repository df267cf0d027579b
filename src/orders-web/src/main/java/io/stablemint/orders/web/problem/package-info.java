/**
 * What visitors and API clients see when something is wrong: a page or {@code application/problem+json}, with an error id and an incident
 * id that is in the log, and never with anything of our insides.
 */
@NullMarked
package io.stablemint.orders.web.problem;

import org.jspecify.annotations.NullMarked;
