/** Checks the dependencies between the client's packages. */
@NullMarked
package io.stablemint.client.architecture;

import org.jspecify.annotations.NullMarked;
