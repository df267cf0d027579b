/**
 * Signatures: ours beside a bare {@code Signature} of the same provider, and beside OpenSSL.
 *
 * <p>The bare one is the fastest way to use a provider: key translated once, one {@code Signature} that is kept.
 */
@NullMarked
package io.stablemint.benchmarks.signing;

import org.jspecify.annotations.NullMarked;
