/**
 * The order REST API: the functions of the pages for programs, and the operators' calls. Requests and responses are JSON, errors are
 * {@code application/problem+json}, and OpenAPI describes it.
 */
@NullMarked
package io.stablemint.orders.web.api;

import org.jspecify.annotations.NullMarked;
