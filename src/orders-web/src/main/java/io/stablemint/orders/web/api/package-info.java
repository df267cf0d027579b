/**
 * The order REST API: what pages do, for programs. JSON both ways, problems as {@code application/problem+json}, described by OpenAPI.
 */
@NullMarked
package io.stablemint.orders.web.api;

import org.jspecify.annotations.NullMarked;
