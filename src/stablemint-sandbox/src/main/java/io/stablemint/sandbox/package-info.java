/**
 * A local Stable Mint: both ways to create a session, hosted checkout pages, signed webhooks, and malice on demand.
 * One code base, put together by {@link io.stablemint.sandbox.Sandbox} and run as a WAR, by {@code java -jar} or inside a test.
 * It never uses the client: a bug must not be able to hide on both sides.
 */
@NullMarked
package io.stablemint.sandbox;

import org.jspecify.annotations.NullMarked;
