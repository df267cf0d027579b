/**
 * Signatures, keys and secrets in pure Java: no Jakarta REST, no CDI, no configuration.
 *
 * <p>The texts of secrets and keys hide their content.
 */
@NullMarked
package io.stablemint.client.signing;

import org.jspecify.annotations.NullMarked;
