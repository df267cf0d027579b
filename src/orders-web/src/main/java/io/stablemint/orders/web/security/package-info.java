/** Filters that protect every resource: security headers, the check against cross-site requests, and the limit for request bodies. */
@NullMarked
package io.stablemint.orders.web.security;

import org.jspecify.annotations.NullMarked;
