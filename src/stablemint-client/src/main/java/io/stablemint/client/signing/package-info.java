/**
 * Signatures, keys and secrets in pure Java: no Jakarta REST, no CDI, no configuration.
 *
 * <p>Secrets and keys in here never print themselves.
 */
@NullMarked
package io.stablemint.client.signing;

import org.jspecify.annotations.NullMarked;
