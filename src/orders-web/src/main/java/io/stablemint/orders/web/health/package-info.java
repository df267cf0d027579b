/**
 * The MicroProfile Health checks: {@code /health/started}, {@code /health/ready} and {@code /health/live}.
 *
 * <p>Promise: they answer within a second and never call Stable Mint. What is degraded shows in their data and never makes a server unready,
 * because every other server would be in the same state.
 */
@NullMarked
package io.stablemint.orders.web.health;

import org.jspecify.annotations.NullMarked;
