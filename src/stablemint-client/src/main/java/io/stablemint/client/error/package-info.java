/**
 * The exceptions, named for the caller's next step, and the error ids.
 *
 * <p>All are unchecked. None contains a secret or personal data. The file {@code src/docs/errors/client.md} explains each error
 * id.
 */
@NullMarked
package io.stablemint.client.error;

import org.jspecify.annotations.NullMarked;
