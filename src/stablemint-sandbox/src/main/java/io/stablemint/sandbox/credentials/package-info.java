/**
 * Fresh credentials for local runs: written once, for their owner only, and never overwritten.
 */
@NullMarked
package io.stablemint.sandbox.credentials;

import org.jspecify.annotations.NullMarked;
