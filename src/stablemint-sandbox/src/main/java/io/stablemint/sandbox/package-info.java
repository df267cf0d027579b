/**
 * A local Stable Mint for development and tests: the partner API, hosted checkout pages, signed webhooks, and faults
 * that scripts define. {@link io.stablemint.sandbox.Sandbox} wires it; it runs as a WAR, by {@code java -jar} or inside
 * a test. It shares no code with the client, so that the same bug cannot be on both sides.
 */
@NullMarked
package io.stablemint.sandbox;

import org.jspecify.annotations.NullMarked;
