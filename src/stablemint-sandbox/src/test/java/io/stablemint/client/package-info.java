/** A placeholder for the client, on which the sandbox must not depend. */
@NullMarked
package io.stablemint.client;

import org.jspecify.annotations.NullMarked;
